<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckSentences</name>
    <message numerus="yes">
        <location filename="../ui/wizard/verify/CheckSentences.cpp" line="22"/>
        <source>%n time(s) in a row, within %1</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%n time in a row, within %1</numerusform>
            <numerusform>%n times in a row, within %1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/CheckSentences.cpp" line="32"/>
        <source>%1 %2 answers %3.</source>
        <comment>method, URL, statuses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/CheckSentences.cpp" line="33"/>
        <source> or </source>
        <comment>between statuses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/CheckSentences.cpp" line="38"/>
        <source>Looked at in its body: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/CheckSentences.cpp" line="44"/>
        <source>%1 gives %2.</source>
        <comment>SQL, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/CheckSentences.cpp" line="50"/>
        <source>%1 ends with exit code %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/CheckSentences.cpp" line="56"/>
        <source>%1 shows no critical and no high alert that was not there before (the last %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/CheckSentences.cpp" line="75"/>
        <source>GET %1 answers that all is healthy, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/CheckSentences.cpp" line="78"/>
        <source>GET %1 answers with an HTML page, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/CheckSentences.cpp" line="81"/>
        <source>A page of %1 may send %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <location filename="../ui/wizard/run/CheckWords.cpp" line="40"/>
        <source>Let pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/CheckWords.cpp" line="50"/>
        <source>It failed. Let pass by %1: %2</source>
        <comment>name, reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <location filename="../core/text/ClockWords.cpp" line="37"/>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ClockWords.cpp" line="38"/>
        <source>%1–%2 %3</source>
        <comment>number, number, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ClockWords.cpp" line="47"/>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ClockWords.cpp" line="51"/>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ClockWords.cpp" line="51"/>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ClockWords.cpp" line="57"/>
        <source>Expected duration not known: there is no earlier run to judge it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ClockWords.cpp" line="60"/>
        <source>Expected duration about %1 (judged by the last run).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ClockWords.cpp" line="61"/>
        <source>Expected duration about %1 (from %2 earlier runs).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ClockWords.cpp" line="91"/>
        <source>%1 of %2 tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ClockWords.cpp" line="93"/>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ClockWords.cpp" line="94"/>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ClockWords.cpp" line="103"/>
        <source>%1, %2 %</source>
        <comment>object, part of it done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ClockWords.cpp" line="105"/>
        <source>%1, %2 rows</source>
        <comment>object, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ClockWords.cpp" line="110"/>
        <source>%1 of %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ClockWords.cpp" line="111"/>
        <source>%1, inside the objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ClockWords.cpp" line="111"/>
        <source>%1, beyond the objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ClockWords.cpp" line="117"/>
        <source>Time used since the outage was declared: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ClockWords.cpp" line="122"/>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncryptionWords</name>
    <message>
        <location filename="../ui/models/EncryptionWords.cpp" line="34"/>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/EncryptionWords.cpp" line="36"/>
        <source>With a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/EncryptionWords.cpp" line="37"/>
        <source>For %n recipient(s)</source>
        <translation>
            <numerusform>For %n recipient</numerusform>
            <numerusform>For %n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="21"/>
        <source>The command line is not understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="22"/>
        <source>See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="23"/>
        <source>%1 is not in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="24"/>
        <source>See README for what this version does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="25"/>
        <source>%1 is required: it is unset or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="26"/>
        <source>Set the integrity key that signed the backups; without it nothing can be proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="31"/>
        <source>The environment file %1 is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="32"/>
        <source>Mend the member that the detail names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="43"/>
        <source>There is no environment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="44"/>
        <source>Give the path of an environment file, or the name of a kept one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="46"/>
        <source>It is not known which database to protect (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="47"/>
        <source>Set DATABASE_URL, or write it into backend/.env below the root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="48"/>
        <source>The database URL is not usable (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="54"/>
        <source>There is no database at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="55"/>
        <source>Check DATABASE_URL and the root; to bring it back, restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="59"/>
        <source>A copy taken now is kept, marked damaged. Restore the newest valid backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="61"/>
        <source>%1 changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="62"/>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="49"/>
        <source>Write it like postgresql://user@host:5432/database, sqlite:///relative/path.db or sqlite:////absolute/path.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="28"/>
        <source>The key cannot be read from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="29"/>
        <source>Check that the file exists, that you may read it, and that it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="34"/>
        <source>The scenario %1 is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="35"/>
        <source>Mend the member that the detail names; the other scenarios are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="36"/>
        <source>The baseline %1 is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="37"/>
        <source>Give a file that verify --save-baseline wrote, or a saved answer of the operational summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="40"/>
        <source>There is no such incident: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="41"/>
        <source>See `incident list` for those on record, or open one with `incident start`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="52"/>
        <source>This is not possible with this kind of database (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="53"/>
        <source>The detail says what is possible instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="56"/>
        <source>%1 is not a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="57"/>
        <source>Check that DATABASE_URL names the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="58"/>
        <source>The database engine calls %1 damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="63"/>
        <source>%1 stays locked by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="64"/>
        <source>See who holds a long transaction, end it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="66"/>
        <source>The database server %1 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="67"/>
        <source>Check that it runs, and that host and port in DATABASE_URL are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="68"/>
        <source>The database server %1 refuses the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="69"/>
        <source>Check user and password in DATABASE_URL, and pg_hba.conf on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="72"/>
        <source>The client program %1 is missing on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="73"/>
        <source>Install the client programs of the server&apos;s major version: postgresql-client-N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="75"/>
        <source>The versions do not fit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="76"/>
        <source>Restore onto a server of the same major version, or a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="78"/>
        <source>No database can be made beside %1 with this login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="79"/>
        <source>Give the role the right CREATEDB, or restore with --in-place: in one transaction, with a copy made before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="81"/>
        <source>There is no backup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="82"/>
        <source>See `list` for the sets that exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="84"/>
        <source>The backup has no metadata: %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="85"/>
        <source>Nothing proves what it is. Choose another set; `list` shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="86"/>
        <source>The metadata %1 is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="87"/>
        <source>Nothing proves what the file is. Choose another set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="89"/>
        <source>The metadata %1 is of a schema that this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="90"/>
        <source>Use the version of Holdfast that wrote it, or a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="91"/>
        <source>The signature of %1 does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="92"/>
        <source>The metadata was changed, or signed with another key. Check the key; do not use this set otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="94"/>
        <source>%1 is not what was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="95"/>
        <source>The file was changed or damaged. Choose another set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="96"/>
        <source>%1 has another size than was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="97"/>
        <source>The file was cut or changed. Choose another set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="99"/>
        <source>%1 has another name than was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="100"/>
        <source>Give the file the name that the detail shows, or choose another set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="101"/>
        <source>The content of %1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="102"/>
        <source>Choose another set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="108"/>
        <source>Nobody has confirmed this (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="109"/>
        <source>On a terminal type the token. Without one: RESTORE_ALLOW_NONINTERACTIVE=1 and --confirm TOKEN or --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="111"/>
        <source>No plan belongs to the token %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="112"/>
        <source>Make a plan with `plan FILE` and use its token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="113"/>
        <source>The token %1 is older than 60 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="114"/>
        <location filename="../core/text/ErrorWords.cpp" line="116"/>
        <source>Make a new plan with `plan FILE`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="115"/>
        <source>The token %1 was used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="118"/>
        <source>The plan is stale: something that it rests on has changed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="119"/>
        <source>Make a new plan, read it, and confirm that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="120"/>
        <source>The backup was not taken from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="121"/>
        <source>If this really is the target, give the phrase in the detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="122"/>
        <source>%1 is a backup of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="123"/>
        <source>Choose a set of the kind of this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="125"/>
        <source>%1 is in use and cannot be replaced under its users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="126"/>
        <source>End what the detail names, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="133"/>
        <source>There is no interrupted run to go on with (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="134"/>
        <source>`resume` without an ID lists those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="136"/>
        <source>An earlier run on this database came to no end: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="137"/>
        <source>Settle it first with `resume`: go on with it, or undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="139"/>
        <source>A command that controls the application failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="140"/>
        <source>Run it by hand and mend it, or restore with --leave-services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="156"/>
        <source>The database engine could not do its work on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="192"/>
        <source>Return to the data from before with a revert, or restore again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="127"/>
        <source>No safety copy of %1 can be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="104"/>
        <source>%1 is encrypted, and nothing at hand opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="105"/>
        <source>Name the identity file that opens it (--identity), or the file with its passphrase (--passphrase-file). It is kept apart from the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="128"/>
        <source>Mend the reason in the detail. To go on without a way back, give the phrase that it ends with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="130"/>
        <source>There is nothing to revert (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="131"/>
        <source>See `history` for restores that kept a safety copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="141"/>
        <source>A precondition is not met: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="142"/>
        <location filename="../core/text/ErrorWords.cpp" line="157"/>
        <source>See the detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="143"/>
        <source>A check failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="144"/>
        <source>See the rows of the checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="145"/>
        <source>The content of %1 differs from the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="146"/>
        <source>Compare the rows; revert if in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="147"/>
        <source>Another operation is at work (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="148"/>
        <source>Wait until it has ended; the detail says who holds the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="149"/>
        <source>There is no room left in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="150"/>
        <source>Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="151"/>
        <source>Not permitted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="152"/>
        <source>Check owner and mode, or run as the user who may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="153"/>
        <source>Reading or writing %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="154"/>
        <source>Check the disk and its messages; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="158"/>
        <source>%1 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="159"/>
        <source>Check that the application runs and that the URL is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="160"/>
        <source>The journal %1 cannot be written or read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="161"/>
        <source>Check the disk and the rights there. Nothing is done without a journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="164"/>
        <source>The practice environment does not work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="165"/>
        <source>Try `practice reset`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="166"/>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="167"/>
        <source>Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="168"/>
        <source>An internal error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="169"/>
        <source>Please report it with the detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="190"/>
        <source>The live data was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ErrorWords.cpp" line="194"/>
        <source>The live data was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <location filename="../ui/wizard/run/FailureWords.cpp" line="22"/>
        <source>It was moved or deleted after it was listed. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/FailureWords.cpp" line="24"/>
        <source>Name the identity file that opens it, or a file with its passphrase. It is kept apart from the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/FailureWords.cpp" line="28"/>
        <source>Choose a backup of this database. If this really is the target, type the phrase below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/FailureWords.cpp" line="31"/>
        <source>Make the plan again, read it, and confirm that one. What you entered is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/FailureWords.cpp" line="33"/>
        <source>Mend the reason in the details. Going on without a way back needs a phrase of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/FailureWords.cpp" line="36"/>
        <source>Give the login the right CREATEDB. Or restore in place: in one transaction, with a safety copy made before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/FailureWords.cpp" line="39"/>
        <source>Activity lists the restores that kept what was there before. A backup can be restored instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/FailureWords.cpp" line="42"/>
        <source>Settle it first: the overview leads there, and so does the message above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/FailureWords.cpp" line="44"/>
        <source>Nothing proves what it is. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/FailureWords.cpp" line="46"/>
        <source>You can start again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/FailureWords.cpp" line="74"/>
        <source>Stopped, as you asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/FailureWords.cpp" line="89"/>
        <source>Writes are still refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/FailureWords.cpp" line="91"/>
        <source>The application is still stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/FailureWords.cpp" line="93"/>
        <source>Not taken back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/FailureWords.cpp" line="106"/>
        <source>Settle it: go on to the end, or back to what was before. Until then it stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/FailureWords.cpp" line="109"/>
        <source>Settle it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <location filename="../core/text/Format.cpp" line="34"/>
        <location filename="../core/text/Format.cpp" line="37"/>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Format.cpp" line="39"/>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Format.cpp" line="47"/>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Format.cpp" line="48"/>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Format.cpp" line="52"/>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Format.cpp" line="62"/>
        <source>%1 (%2 here)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../ui/models/History.cpp" line="46"/>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/History.cpp" line="48"/>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/History.cpp" line="131"/>
        <source>The live data was not touched and no backup was published. Take a backup again; it clears away what was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/History.cpp" line="144"/>
        <source>The live data was not touched. Start again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/History.cpp" line="148"/>
        <source>The names were swapped wholly or not at all: look at the data before you go on. If they were, the data from before is the database %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/History.cpp" line="153"/>
        <source>The live data may be the old or the new one, and there is no safety copy. Look at the data before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/History.cpp" line="157"/>
        <source>The live data may be the old or the new one: look at it before you go on. The data from before stands in the safety copy %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="44"/>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="45"/>
        <location filename="../core/text/IncidentReportWords.cpp" line="65"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="46"/>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="47"/>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="48"/>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="49"/>
        <source>Declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="50"/>
        <source>Put on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="52"/>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="53"/>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="55"/>
        <source>Time to recovery (RTO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="56"/>
        <source>Data lost (RPO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="63"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="64"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="78"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="79"/>
        <location filename="../core/text/IncidentReportWords.cpp" line="110"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="80"/>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="81"/>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="82"/>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="83"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="93"/>
        <source>Not described.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="99"/>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="100"/>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="101"/>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="102"/>
        <source>Prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="109"/>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="111"/>
        <source>By what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="121"/>
        <source>%1; let pass by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="129"/>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="130"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="131"/>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="132"/>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="133"/>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="134"/>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="143"/>
        <source>No check was made within this incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="150"/>
        <source>Times are those of the clock of the machine that wrote them; the time of the declaration is the one that a person gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="154"/>
        <source>Notes, cause, impact, actions and prevention are what people wrote; nothing proves them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="163"/>
        <source>Ticked by a person, not by a check: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="165"/>
        <source>A check says what was seen in its moment; what came later was not watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="167"/>
        <source>Data lost is the time from the restored data to the declaration; which rows were written in that time, it does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="170"/>
        <source>This page is not signed; the records that it was made from are in the journal: incident status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="181"/>
        <source>Incident report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="182"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="185"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="186"/>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="188"/>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentReportWords.cpp" line="190"/>
        <source>What this report does not prove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentWords.cpp" line="30"/>
        <source>Backend service healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentWords.cpp" line="31"/>
        <source>Frontend accessible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentWords.cpp" line="32"/>
        <source>Critical endpoints pass again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentWords.cpp" line="34"/>
        <source>Monitoring stable: no critical alert is firing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentWords.cpp" line="36"/>
        <source>Incident documented: cause, impact, actions, prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentWords.cpp" line="45"/>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentWords.cpp" line="47"/>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentWords.cpp" line="49"/>
        <location filename="../core/text/IncidentWords.cpp" line="64"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentWords.cpp" line="51"/>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentWords.cpp" line="53"/>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentWords.cpp" line="62"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentWords.cpp" line="66"/>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentWords.cpp" line="90"/>
        <source>Described by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentWords.cpp" line="92"/>
        <source>Proven by the checks of run %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentWords.cpp" line="95"/>
        <source>Said by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentWords.cpp" line="119"/>
        <source>Neither a restore with a healthy application nor a whole verification that passed is on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentWords.cpp" line="129"/>
        <source>Nothing was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentWords.cpp" line="133"/>
        <source>%1, inside the objective of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentWords.cpp" line="135"/>
        <source>%1, beyond the objective of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <location filename="../ui/models/KeptWords.cpp" line="24"/>
        <source>Before the return of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/KeptWords.cpp" line="25"/>
        <source>Before the restore of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/KeptWords.cpp" line="31"/>
        <source>Safety copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/KeptWords.cpp" line="31"/>
        <source>Old database %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/KeptWords.cpp" line="33"/>
        <source>%1, with the runtime files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/KeptWords.cpp" line="38"/>
        <source>Size not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/KeptWords.cpp" line="43"/>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/KeptWords.cpp" line="43"/>
        <source>may be cleared away since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperationFacts</name>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="34"/>
        <source>%1, %2, process %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="46"/>
        <source>Sessions ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="48"/>
        <source>Nobody could connect for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="56"/>
        <source>Backup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="57"/>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="58"/>
        <source>Runtime files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="59"/>
        <source>Roles of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="60"/>
        <source>Safety copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="62"/>
        <source>Old database, kept as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="64"/>
        <source>Runtime files from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="68"/>
        <source>Proven to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="70"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="74"/>
        <source>Data as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="94"/>
        <source>Settle it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="96"/>
        <source>Return to before…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="104"/>
        <source>Can be returned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="106"/>
        <source>Left alone until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="116"/>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="123"/>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="126"/>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="127"/>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="128"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="130"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="132"/>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="134"/>
        <source>Error code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/OperationFacts.cpp" line="137"/>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="22"/>
        <source>Give it its name in %1, then sign and write its metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="24"/>
        <source>Check the signature, and the digest of the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="31"/>
        <source>Ask %1 until the application answers well several times in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="33"/>
        <source>Unpack %1 beside the database, checking its digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="38"/>
        <source>Let SQLite check the unpacked database in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="40"/>
        <source>Make a safety copy of the present data in %1, and prove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="42"/>
        <source>Read once more that %1 is still the database shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="43"/>
        <source>Replace the data of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="54"/>
        <source>What comes back is a database that could not be read in full when it was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="67"/>
        <source>Adds a backup set; changes nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="72"/>
        <source>Removed by itself when the run stops early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="73"/>
        <source>Revert puts the safety copy back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="81"/>
        <source>SQLite cannot read it: its files were copied as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="87"/>
        <source>No fault found, but SQLite here cannot check all of it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="88"/>
        <source>Damaged, kept as raw files. SQLite says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="92"/>
        <source>Sound; broken references: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="93"/>
        <source>Stands as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="95"/>
        <source>Read to the last byte; the content is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="96"/>
        <source>%1 unpacked, digest holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="97"/>
        <source>Raw files unpacked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="98"/>
        <source>Safety copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="101"/>
        <source>Skipped: there is no database yet, so there is nothing to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="103"/>
        <source>Going on without a safety copy, as confirmed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="104"/>
        <source>Still %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="106"/>
        <source>Still %1; written to after the safety copy, last %2: those writes will be in neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="110"/>
        <source>Replaced by a rename: nobody had the database open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="113"/>
        <source>Replaced through SQLite, in one transaction, while the application is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="116"/>
        <source>Signed with a known key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="119"/>
        <source>Holds, metadata version %1: name, kind, size and digest are signed; time and source are not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="122"/>
        <source>Signature holds, metadata version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="123"/>
        <source>Every stored byte as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="124"/>
        <source>Digest holds over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="126"/>
        <source>SQLite finds no fault, content as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="127"/>
        <source>Sound: tables %1, rows %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="129"/>
        <source>Page digest %1, rows %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="130"/>
        <source>Could not be read back (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="128"/>
        <source>Digest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="27"/>
        <source>Unpack it to the last byte and let the programs of the database check the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="46"/>
        <source>Take the raw files of the damaged database out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="48"/>
        <source>Make no safety copy: there is no database yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="49"/>
        <source>Put the database in place as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="51"/>
        <source>Makes a database where there is none now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="57"/>
        <source>Without the integrity key the signatures of the journal were not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="60"/>
        <source>Unfinished or foreign files here that never count: %1; --all shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="62"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="63"/>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="70"/>
        <source>From here on, applications see the data that comes back, not what is there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="89"/>
        <source>Damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="131"/>
        <source>Raw files in place: %1, digest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="134"/>
        <source>Another process may have written since. Compare the rows; revert if in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="136"/>
        <source>RECOVERY.txt as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="137"/>
        <source>RECOVERY.txt is the signed one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="140"/>
        <source>RECOVERY.txt is not here; the backup itself is whole without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="141"/>
        <source>A backup of kind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="143"/>
        <source>The source was sound when the backup was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="147"/>
        <source>Choose an older set whose state is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="148"/>
        <source>Not older than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="149"/>
        <source>%1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="150"/>
        <source>From the future by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="151"/>
        <source>Check the clock of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="153"/>
        <source>Unknown: the set does not say when it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="154"/>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="156"/>
        <source>Version 1 does not say where it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="158"/>
        <source>%1, a database of another application (id %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="160"/>
        <source>If this really is the target, give --accept-target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="145"/>
        <source>The source was called damaged when the backup was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="11"/>
        <source>Make a consistent copy of %1 while the application goes on, and compress it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="14"/>
        <source>Make a consistent copy of %1 while the application goes on, compress and encrypt it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="18"/>
        <source>Read the result back from the disk, compare every byte, check the copy in full and digest its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="36"/>
        <source>Know it by its digest as what was checked in full when it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="66"/>
        <source>Read the database back and compare it page by page with the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="76"/>
        <source>%3 became %4; begun again %1 times because of others at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="78"/>
        <source>%3 became %4, encrypted; begun again %1 times because of others at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="83"/>
        <source>%4 read back, all bytes equal; sound: tables %1, rows %2, broken references %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="91"/>
        <source>Byte for byte what was checked in full when it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="161"/>
        <source>A database that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="163"/>
        <source>There is no database at this place; it will be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="165"/>
        <source>Readable, %1, journal mode %2, last written %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="166"/>
        <source>SQLite cannot read it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="167"/>
        <location filename="../core/text/PhraseTable.cpp" line="170"/>
        <source>No process has it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="168"/>
        <source>Known who has it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="169"/>
        <source>Open in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="172"/>
        <source>No process of yours; those of other users cannot be seen without root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="175"/>
        <source>Stop these processes, then try again: a damaged file cannot be replaced under them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="178"/>
        <source>At least %1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="179"/>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="180"/>
        <source>Make room in %1, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="181"/>
        <source>HTTP 200, status healthy, database ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="182"/>
        <source>HTTP %1, healthy, database ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="184"/>
        <source>HTTP %1; the answer does not speak of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="185"/>
        <source>Degraded (database: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="187"/>
        <source>Unhealthy although HTTP %1 (database: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="188"/>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="190"/>
        <source>HTTP %1, but not the health answer of this application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="11"/>
        <location filename="../core/text/PhraseTable.cpp" line="191"/>
        <source>No answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="12"/>
        <source>Connection refused: nobody listens there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="15"/>
        <source>Start the service, or correct its port in the environment file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="16"/>
        <source>No host of this name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="19"/>
        <source>Correct the name in the environment file, or look at the DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="20"/>
        <source>No connection came about: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="22"/>
        <source>Look at the network between here and the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="23"/>
        <source>No complete answer in time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="25"/>
        <source>The service is there but does not come to an end: look at its log and at what it waits for, then restart it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="29"/>
        <source>The answer is larger than any such answer may be: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="31"/>
        <source>This is not the answer of a check: correct the URL in the environment file, or look at what answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="34"/>
        <source>The connection ended before the answer was whole: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="36"/>
        <source>The service broke off, perhaps it crashed, or another program has taken its port: look at its log, and at what listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="39"/>
        <source>No trust in the secure connection (TLS): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="41"/>
        <source>Look at the certificate: its name, its dates, and whether this machine trusts who signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="43"/>
        <source>What came back is no sound HTTP: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="46"/>
        <source>Something else may have taken the port: look at what listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="47"/>
        <source>Redirected without end: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="49"/>
        <source>Redirected to another address, which is not followed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="51"/>
        <source>Give the address itself in the environment file, or mend the redirect in the service or its proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="55"/>
        <source>Not logged in: the token is missing, wrong or expired (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="58"/>
        <source>Put a valid token behind the reference in the environment file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="59"/>
        <source>Not allowed: the token may not do this (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="62"/>
        <source>Give the token the right that is missing, or use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="64"/>
        <source>The application does not accept what it was asked (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="66"/>
        <source>Compare the URL and the body in the environment file with what this version of the application takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="68"/>
        <source>Asked too often (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="70"/>
        <source>Asked too often (%1); to be asked again after: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="72"/>
        <source>Wait that long, then retry; ask less often if it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="74"/>
        <source>The application failed by itself: look at its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="75"/>
        <source>Unexpected answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="77"/>
        <source>Compare with what this route should answer: the URL may be wrong, or the application of another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="81"/>
        <source>Said to be a success, but the body is an error (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="82"/>
        <source>The body is empty (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="84"/>
        <source>A web page (HTML) where JSON was asked for (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="86"/>
        <source>A proxy or another application may answer in its place: look at the URL, and at what listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="89"/>
        <source>The body is no JSON (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="90"/>
        <source>Not the answer that was agreed on (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="91"/>
        <source>Not asked: %1 is not set, or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="92"/>
        <source>Not asked: %1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="93"/>
        <source>Give %1, then retry this check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="95"/>
        <source>Any success, HTTP 200 to 299</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="96"/>
        <source>HTTP 200 and a page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="97"/>
        <source>HTTP 200 and a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="98"/>
        <source>HTTP 200, but no page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="100"/>
        <source>Look at the container of the frontend and its log, and at what holds port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="103"/>
        <source>Pages of %1 may ask (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="104"/>
        <source>They may: allowed is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="106"/>
        <source>HTTP %1 without Access-Control-Allow-Origin: browsers refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="107"/>
        <source>Only %1 is allowed: browsers refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="109"/>
        <source>The origin is allowed, the method %1 is not: browsers refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="111"/>
        <source>Add %1 to what the backend allows (CORS), then restart it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="113"/>
        <source>%1 %2: HTTP %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="115"/>
        <source>%1 %2: HTTP %3, and the members as agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="116"/>
        <source>HTTP %1, as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="118"/>
        <source>A proxy or another application may answer in its place: look at the URL, and at what listens there. If a page is right, give this endpoint the header Accept: text/html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="122"/>
        <source>The answer has no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="124"/>
        <source>%1 of the answer is %2 where %3 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="126"/>
        <source>Compare with what this route should answer; the data may be other than expected, or the version of the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="130"/>
        <source>No grave alert that was not there at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="132"/>
        <source>No grave alert that was not there at %1, by the record of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="134"/>
        <source>No grave alert; there is no look from before to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="135"/>
        <source>No alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="136"/>
        <source>New: %1; known: %2; gone: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="138"/>
        <source>Alerts, all counted as new without a look from before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="140"/>
        <source>Look into %1 first: it was not there before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="142"/>
        <source>No grave alert was new, but watched for %1 of %2 only: it was told to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="145"/>
        <source>Retry this check, and let it watch to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="147"/>
        <source>Not the summary that was agreed on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="149"/>
        <source>Look at the version of the application: its operational summary is not one that can be judged here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="153"/>
        <location filename="../core/text/CheckPhrases.cpp" line="154"/>
        <source>The answer is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="155"/>
        <source>The database refuses the question: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="156"/>
        <source>Not one row, but: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="158"/>
        <source>Look at the rows behind it before the application writes more; if the question itself is wrong, correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="160"/>
        <source>Ends with code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="161"/>
        <source>Ended with code %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="162"/>
        <source>Killed by a signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="163"/>
        <source>Did not end in time, and was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="164"/>
        <source>The program could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/CheckPhrases.cpp" line="166"/>
        <source>Run it by hand in the root folder, and read what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="192"/>
        <source>Not asked: stopped before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="195"/>
        <source>%1 good answers in a row before the deadline, %2 are asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="197"/>
        <source>Look at the application&apos;s log; restart it if it keeps old connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="201"/>
        <source>%1 (pid %2) opened the old file in the moment of the exchange: restart it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="204"/>
        <source>Another target than the signed source was accepted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="206"/>
        <source>The end of this run could not be written to the journal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="208"/>
        <source>Everything written since %1 is lost from the live data: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="210"/>
        <source>Everything written since the backup is lost from the live data; how long ago that is, the set does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="214"/>
        <source>Counted by table: at least %1 rows go, at least %2 come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="216"/>
        <source>The application stays connected and sees the restored data in its next transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="221"/>
        <source>A safety copy is made and proven first: one command brings the present data back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="225"/>
        <source>There is no database at the target: there is nothing to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="227"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="228"/>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="229"/>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="230"/>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="231"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="232"/>
        <source>Proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="233"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="234"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="235"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="236"/>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="237"/>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="238"/>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="239"/>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="240"/>
        <source>%1, safety copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="241"/>
        <source>%1, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="243"/>
        <source>The identity stands in %1. Keep a copy away from this machine and from the backups: without it nothing opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="247"/>
        <source>To encrypt for it: backup --recipient %1, or encryption.recipients in the environment file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="251"/>
        <source>Opened without its metadata: that it is whole is sure, where it comes from is not. `validate` proves both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="254"/>
        <source>interrupted at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="255"/>
        <source>running: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="256"/>
        <source>There are no backup sets in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="257"/>
        <source>The journal is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="258"/>
        <source>Plan %1: %2 of %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="259"/>
        <source>  %1: %2 in the backup, %3 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="260"/>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="262"/>
        <source>What could be copied is kept, marked damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="263"/>
        <source>expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="264"/>
        <source>Deviation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="267"/>
        <source>Type %1 to go on, anything else to leave everything as it is: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="270"/>
        <source>The journal&apos;s chain is broken: records were changed or removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PhraseTable.cpp" line="272"/>
        <source>Encrypted: checked without opening it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="12"/>
        <source>Dump %1 with pg_dump in one snapshot, while the application goes on; compress it and digest the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="16"/>
        <source>Dump %1 with pg_dump in one snapshot, while the application goes on; compress and encrypt it and digest the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="20"/>
        <source>Read the result back from the disk, compare every byte, and let pg_restore read the dump to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="23"/>
        <source>Let pg_restore read the dump through to its last byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="26"/>
        <source>Check that the SQL is there to its end, and shut psql&apos;s own commands out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="29"/>
        <source>Dump the roles of the server, without their passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="31"/>
        <source>Dump the roles of the server, with their passwords where this login may read them, and encrypt them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="35"/>
        <source>Pack and encrypt the runtime files below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="36"/>
        <source>Pack the runtime files below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="39"/>
        <source>Load the backup into the new database %1, beside the one in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="42"/>
        <source>Give %1 its owner, privileges and settings, and gather statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="45"/>
        <source>Count and digest every table of the new database, and compare with what is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="49"/>
        <source>Count and digest every table, and compare with what is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="52"/>
        <source>Count what was loaded: this set signs no content to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="54"/>
        <source>End the sessions of %1, empty it and load the backup into it, all in one transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="58"/>
        <source>End the sessions of %1, rename it to %2, and give its name to %3, in one transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="61"/>
        <source>Give the new database its name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="64"/>
        <source>Pack the runtime files that will change, as they are now, into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="66"/>
        <source>Runtime files below %2 that will change: %1. Replace them one by one; only a revert changes secrets in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="68"/>
        <source>Makes a database that nobody uses yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="69"/>
        <source>Changes runtime files of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="71"/>
        <source>Dropped by itself when the restore does not get to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="72"/>
        <source>Revert gives the old database its name back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="75"/>
        <source>Nothing is deleted: one command, revert, gives the old database its name back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="79"/>
        <source>Roles dumped with their passwords, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="80"/>
        <source>Roles dumped, without their passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="82"/>
        <source>Files packed: %1, together %2; not there: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="84"/>
        <source>Files packed: %1, together %2; the integrity key stands in %3: keep it elsewhere, not beside what it signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="86"/>
        <source>None of the runtime files is there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="87"/>
        <source>pg_restore read the dump to its last byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="89"/>
        <source>The SQL is complete; psql&apos;s own commands are shut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="91"/>
        <source>Loaded into %1; the database in use has not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="93"/>
        <source>Owner, privileges and settings given, statistics gathered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="96"/>
        <source>Loaded: tables %1, rows %2. There is nothing signed to prove them by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="99"/>
        <source>In place. The old database is kept as %1; sessions ended: %2; nobody could connect for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="103"/>
        <source>In place: there was no database of this name before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="105"/>
        <source>Loaded in one transaction; sessions ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="107"/>
        <source>The runtime files are what the archive holds: nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="108"/>
        <source>Packed and read back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="110"/>
        <source>Runtime files replaced: %1, new: %2, removed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="113"/>
        <source>The server on which the old database was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="115"/>
        <source>%1, but on another server (system identifier %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="116"/>
        <source>A server that takes changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="118"/>
        <source>PostgreSQL %1, logged in as %2, system identifier %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="119"/>
        <source>A standby: it takes no changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="120"/>
        <source>Give the address of the primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="121"/>
        <source>%1, owned by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="123"/>
        <source>A template database: new databases are made from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="126"/>
        <source>PostgreSQL %1 or newer, with client programs of the server&apos;s version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="128"/>
        <source>Client programs of the server&apos;s version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="129"/>
        <source>Server %1, client programs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="130"/>
        <source>No client programs that fit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="132"/>
        <source>Install the package postgresql-client-%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="134"/>
        <source>A login that may put another database in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="135"/>
        <source>%1 may make a database beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="136"/>
        <source>%1 may replace what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="137"/>
        <source>%1 may not make databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="138"/>
        <source>There is no database to load into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="140"/>
        <source>%1 is not a member of %2, the role that owns the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="142"/>
        <source>As a superuser: ALTER ROLE %1 CREATEDB. Or restore in place (--in-place).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="144"/>
        <source>All that the backup uses is on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="145"/>
        <source>All there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="146"/>
        <source>Not there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="148"/>
        <source>Make or install it first. The dump of the source&apos;s roles is in the set, in the folder globals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="150"/>
        <source>Nothing but sessions holds the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="151"/>
        <source>Nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="152"/>
        <source>Prepared transactions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="155"/>
        <source>Commit them or roll them back: as long as they are there, the database cannot be renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="159"/>
        <source>Slots and subscriptions that stay with the old database: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="161"/>
        <source>Known who is connected: these sessions will be ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="162"/>
        <source>Nobody is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="163"/>
        <source>Connected: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="164"/>
        <source>The old database %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="165"/>
        <source>%1 is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="166"/>
        <source>It is not on the server any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="168"/>
        <source>A psql that obeys no command hidden in plain SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="169"/>
        <source>psql %1, in restricted mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="171"/>
        <source>psql %1 obeys such commands (CVE-2026-18408)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="172"/>
        <source>Runtime files that can be put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="173"/>
        <source>Will change: %1, new: %2, the same: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="174"/>
        <source>Left alone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="176"/>
        <source>Tables %1, rows %2, all as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="177"/>
        <source>Tables %1, rows %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="179"/>
        <source>No loose ends; this set signs no content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="180"/>
        <source>Loose ends: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="182"/>
        <source>Every entry an ordinary file with an allowed name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="183"/>
        <source>Files: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="185"/>
        <source>Read to its last byte; when it was made: tables %1, rows %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="186"/>
        <source>Complete to its last line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="187"/>
        <source>The restored database (oid %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="188"/>
        <source>oid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="190"/>
        <source>Somebody holds a table: its rows could not be counted (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="192"/>
        <source>%1 may connect neither to postgres nor to template1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="193"/>
        <source>There, but not in these versions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="194"/>
        <source>  %1: new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="195"/>
        <source>  %1: changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="196"/>
        <source>  %1: only its permissions change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="197"/>
        <source>  %1: goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="198"/>
        <source>  %1: left alone (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="199"/>
        <source>    %1: comes, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="200"/>
        <source>    %1: goes, is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="201"/>
        <source>    %1: %2, will be %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="202"/>
        <source>    %1: a secret, stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="204"/>
        <source>The table %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="205"/>
        <source>The table %1 was not in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="206"/>
        <source>%1: rows %3, in the backup %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="208"/>
        <source>%1: rows missing %2, extra %3, changed %4, at the least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="209"/>
        <source>%1: as many rows, but other content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="211"/>
        <source>The sequence %1 goes on at %4, not between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="212"/>
        <source>Definitions differ: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="213"/>
        <source>Could not be set for lack of rights: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="214"/>
        <source>A runtime file was left alone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="217"/>
        <source>Everything written since %1 was set aside is lost from the live data. It stays in the database in use now, which is kept under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="221"/>
        <source>Sessions that will be ended: %1. An application that connects again by itself sees the other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="224"/>
        <source>The database as it is now is kept as %1 until you drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="227"/>
        <source>This set signs no content: nothing can prove what comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="229"/>
        <source>pg_restore reads all of it, to the last byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="233"/>
        <source>Make the scratch database %1 on the server, which nobody uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="235"/>
        <source>Load the backup into %1, without what would act outside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="238"/>
        <source>Let PostgreSQL check every table and index of the scratch database (amcheck)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="240"/>
        <source>Drop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="243"/>
        <source>Restore into a scratch file and open it as an application would</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="246"/>
        <source>Check it in full with SQLite, count and digest every table, and compare with what is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="249"/>
        <source>Unpack the files into a scratch folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="251"/>
        <source>Compare each file with what is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="253"/>
        <source>Makes a scratch target and removes it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="255"/>
        <source>Removed by itself, by the next run after a crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="256"/>
        <source>Made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="257"/>
        <source>Dropped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="258"/>
        <source>The scratch database is gone again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="260"/>
        <source>%1 could not be dropped, the next run tries again: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="262"/>
        <source>No scratch database of an earlier run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="264"/>
        <source>Left alone, since they are not the ones on record: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="266"/>
        <source>Nothing acts outside the scratch database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="267"/>
        <source>Not loaded into it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="269"/>
        <source>Owners and privileges as in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="271"/>
        <source>%1 is no member of all the roles, so owners and privileges were not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="274"/>
        <source>Nothing that could act outside the scratch database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="277"/>
        <source>Loaded with it; its code may act outside, also while it loads: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="278"/>
        <source>The settings of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="280"/>
        <source>Every kind of definition is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="282"/>
        <source>Not compared, since not all of it was loaded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="284"/>
        <source>The database engine finds no fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="286"/>
        <source>SQLite finds no fault; references that lead nowhere: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="287"/>
        <source>Opened for writing, journal mode %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="288"/>
        <source>Each file as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="289"/>
        <source>Files equal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="290"/>
        <source>Files that are not as signed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="291"/>
        <source>Foreign keys and checks hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="292"/>
        <source>All of them hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="294"/>
        <source>Marked NOT VALID in the backup itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="296"/>
        <source>Sequences ahead of their rows, views filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="298"/>
        <source>amcheck found no fault in any table or index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="299"/>
        <source>amcheck found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/ServerPhrases.cpp" line="300"/>
        <source>Not checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="11"/>
        <source>The server cannot read all of its rows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="13"/>
        <source>At least %1 free on the server&apos;s disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="15"/>
        <source>Not known: the server&apos;s files are not on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="18"/>
        <source>Not known: this login may not ask where the server keeps its files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="20"/>
        <source>Look there yourself: its data folder needs %1 free. If it runs full, the load fails, and so may other databases of that server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="24"/>
        <source>Text sorted by the rules that were recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="25"/>
        <source>The versions are those on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="27"/>
        <source>Sorted by other rules than recorded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="29"/>
        <source>REINDEX what sorts by them, then ALTER DATABASE … (or ALTER COLLATION …) REFRESH COLLATION VERSION. A restored database builds its indexes anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="33"/>
        <source>No transaction open for more than 5 minutes, no table held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="34"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="35"/>
        <source>Open or holding a table: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="37"/>
        <source>Let them end first: what they have not committed is lost when their sessions are ended. Their rows could not be seen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="40"/>
        <source>Nobody follows this database by replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="41"/>
        <source>No publications, here or in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="43"/>
        <source>The backup has publications: they come back with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="45"/>
        <source>Publications here that the backup does not have: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="47"/>
        <source>Publications come back with the backup; here now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="50"/>
        <source>Subscribers do not follow by themselves: stop them before, and set them up anew afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="53"/>
        <source>Clocks that agree within 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="54"/>
        <source>They agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="56"/>
        <source>This machine&apos;s clock is not behind the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="58"/>
        <source>The journal&apos;s newest entry is from the future: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="60"/>
        <source>The server&apos;s clock is ahead of this machine&apos;s by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="62"/>
        <source>The server&apos;s clock is behind this machine&apos;s by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="65"/>
        <source>Set both by NTP. Ages and the data-loss window are told by this machine&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="67"/>
        <source>A local file system that takes changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="68"/>
        <source>Local, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="69"/>
        <source>Not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="70"/>
        <source>Mounted read-only (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="72"/>
        <source>Mount the file system of %1 so that it can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="75"/>
        <source>Another machine&apos;s files (%1): SQLite&apos;s locks are not sure there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="77"/>
        <source>Files of a host or of a program (%1): SQLite&apos;s locks are not sure there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="80"/>
        <source>Stop the application first, and run the restore on the machine that the files belong to, or in its container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="82"/>
        <source>One file under one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="83"/>
        <source>It has one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="85"/>
        <source>Reached by a symbolic link; what is replaced is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="88"/>
        <source>The file is mounted by itself, as into a container: its content is replaced, the file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="93"/>
        <source>Restart the container afterwards if it still shows the old data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="95"/>
        <source>The file has %1 names (hard links): all of them change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="97"/>
        <source>Whoever opens it by another name uses another journal: use one name only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="100"/>
        <source>An owner who can write the file and its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="101"/>
        <source>User %1, mode %2; the folder: user %3, mode %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="103"/>
        <source>A new file, for the folder&apos;s owner: user %1, mode %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="105"/>
        <source>User %1 cannot write in %2, where SQLite makes its journal: change the folder&apos;s owner or mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="109"/>
        <source>The file belongs to somebody else: only root can give the restored one to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="112"/>
        <source>The version that the application has set now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="113"/>
        <source>In the backup: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="116"/>
        <source>After the restore, start the application of that version, or run its migrations again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="120"/>
        <source>Rows that get their former content back, at the least: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="123"/>
        <source>The live database cannot be read, so what is lost cannot be told by rows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="125"/>
        <source>It takes %1 and was last written %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="127"/>
        <source>The newest other backup, %1 of %2, has %3 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="130"/>
        <source>The rows on the server were not counted, so as not to lose time; `plan` tells them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="133"/>
        <source>    at the least: %1 go, %2 come, %3 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="134"/>
        <source>    newest row now: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/PreviewPhrases.cpp" line="136"/>
        <source>  Definitions differ, %1: %2 in the backup, %3 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="11"/>
        <source>Make %1 read-only for its applications, and end their sessions so that they come back under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="14"/>
        <source>Applications can read, but write nothing until the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="16"/>
        <source>Writes are allowed again when this comes to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="17"/>
        <source>Writes are refused; sessions ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="18"/>
        <source>Allow writes to %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="19"/>
        <source>Writes are allowed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="21"/>
        <source>Stop the application by its own commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="23"/>
        <source>The application is down until it is started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="25"/>
        <source>It is started again when this comes to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="26"/>
        <source>The application is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="28"/>
        <source>Start the application by its own commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="30"/>
        <source>The application&apos;s start commands succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="31"/>
        <source>The application was told to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="32"/>
        <source>%1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="34"/>
        <source>The data is in place: start the application by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="36"/>
        <source>Could not be taken back (step %1): %2. Settle it with resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="38"/>
        <source>Still in force: step %1. Settle it with resume or revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="40"/>
        <source>Look once more at what is true since it stopped at step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="41"/>
        <source>Remove what the interrupted run left beside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="42"/>
        <source>Nothing of it is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="43"/>
        <source>until %1 at the least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="46"/>
        <source>Checked while it is unpacked, before the database looks into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="48"/>
        <source>No earlier run on this database is unsettled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="50"/>
        <source>A run of Holdfast, perhaps of another machine or user, still keeps this database from being written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="54"/>
        <source>Settle it with resume where it was begun. Where that is lost: ALTER DATABASE %1 RESET default_transaction_read_only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="59"/>
        <source>A runtime file was edited since the plan was confirmed: they were all left as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="63"/>
        <source>Settle it with resume: go on with it, or undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="64"/>
        <source>%1 of %2, begun %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="66"/>
        <source>Go on: resume %1. Back to what was before: resume %1 --undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="67"/>
        <source>Nothing was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="69"/>
        <source>The health URL of the confirmed plan held secrets, which are kept nowhere: it was not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="73"/>
        <source>Stopped at step %1. The data is as it was before; nothing was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="76"/>
        <source>Stopped at step %1. The new data is in place, whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="78"/>
        <source>Stopped at step %1. The new data is in place; of the runtime files some are the old ones and some the new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/RestorePhrases.cpp" line="82"/>
        <source>Stopped at step %1. It cannot be told whether the old or the new data stands there: it was written to since, or does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="10"/>
        <source>Not found out in the time there was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="11"/>
        <source>It could not be found out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="12"/>
        <source>The environment file names none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="14"/>
        <source>The database can be reached and read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="15"/>
        <source>%1 can be read; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="16"/>
        <source>There is no database %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="17"/>
        <source>%1 is no database: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="18"/>
        <source>It cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="20"/>
        <source>The server %1 cannot be reached: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="21"/>
        <source>The server refuses the login: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="24"/>
        <source>Keep the application from writing, and take a copy of what is there before anything is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="28"/>
        <source>SQLite&apos;s quick check finds nothing wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="31"/>
        <source>The catalogue can be read, and the server has noted no wrong page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="34"/>
        <source>Nothing found; quick, so indexes were not compared with their tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="35"/>
        <source>Found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="37"/>
        <source>Pages with a wrong checksum that the server has met: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="40"/>
        <source>The catalogue can be read; the server keeps no checksums, and no rows were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="43"/>
        <source>The catalogue can be read, no checksum was wrong so far; no rows were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="46"/>
        <source>Not checked: with %1 it would keep the application from writing; a backup is checked in full all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="49"/>
        <source>Not checked, since the database cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="51"/>
        <source>The backend says that its database is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="52"/>
        <source>It says: ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="53"/>
        <source>It says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="54"/>
        <source>It says nothing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="56"/>
        <source>The backend allows the frontend&apos;s origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="57"/>
        <source>Somebody listens at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="58"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="59"/>
        <source>Refused: nobody listens there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="60"/>
        <source>No answer within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="61"/>
        <source>The name leads nowhere: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="62"/>
        <source>No connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="64"/>
        <source>Refused: see whether the process runs, and on which port. No answer: look at firewall and network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="67"/>
        <source>At least 10 % free, for the application and for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="68"/>
        <source>%1: %2 free of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="70"/>
        <source>Make room before you start or restore anything; logs and old images are the usual ones. Keep backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="74"/>
        <source>The keys of backend/.env are those of the newest runtime archive, and so are its secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="77"/>
        <source>As in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="80"/>
        <source>Against %1: missing here: %2; new here: %3; secrets that differ: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="82"/>
        <source>There is none, or it is empty; %1 has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="85"/>
        <source>Was that planned? If not, put the value right in backend/.env, or restore the runtime files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="90"/>
        <source>Not known: without the integrity key (%1) no archive can be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="92"/>
        <source>Not known: there is no valid runtime archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="94"/>
        <source>Not known: %1 is encrypted, and nothing here opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="95"/>
        <source>Not known: %1 has no backend/.env</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="97"/>
        <source>This machine&apos;s clock agrees with that of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="99"/>
        <source>The clock of %1 is ahead of this machine&apos;s by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="101"/>
        <source>The clock of %1 is behind this machine&apos;s by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="103"/>
        <source>Not known: nobody here tells another time to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="105"/>
        <source>Look at time synchronisation on the other machine; this one&apos;s kernel holds its own clock to be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="108"/>
        <source>Look at time synchronisation: this machine&apos;s kernel says that nobody sets its clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="112"/>
        <source>Whoever is asked with a token takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="114"/>
        <source>None refused; asked with a token or a password: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="115"/>
        <source>Refused by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="116"/>
        <source>Monitoring reports: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="118"/>
        <source>Nothing that could be asked with a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="120"/>
        <source>Look at the keys of backend/.env and at the clock: a secret that was changed, or a clock that is off, refuses good tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="123"/>
        <source>Nothing of errors in its last lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="124"/>
        <source>It is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/DiagnosisPhrases.cpp" line="126"/>
        <source>Last lines: %1; of these with errors: %2
%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="9"/>
        <source>Incident declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="10"/>
        <source>Put on record as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="11"/>
        <source>Step “%1”: to be done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="12"/>
        <source>Step “%1”: begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="13"/>
        <source>Step “%1”: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="14"/>
        <source>Step “%1”: failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="15"/>
        <source>Step “%1”: skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="16"/>
        <location filename="../core/text/IncidentPhrases.cpp" line="50"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="17"/>
        <source>Checklist “%1”: open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="18"/>
        <source>Checklist “%1”: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="20"/>
        <source>Checklist “%1”: not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="21"/>
        <source>Cause and what follows from it described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="22"/>
        <source>Incident closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="23"/>
        <source>Backup begun (run %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="24"/>
        <source>Validation begun (run %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="25"/>
        <source>Restore begun (run %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="26"/>
        <source>Revert begun (run %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="27"/>
        <source>Verification begun (run %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="29"/>
        <source>The data was exchanged: applications see the other (run %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="30"/>
        <source>Run %1 ended: verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="32"/>
        <source>Run %1 ended: restored, unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="34"/>
        <source>Run %1 ended: done, with deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="35"/>
        <source>Run %1 ended: rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="37"/>
        <source>Run %1 ended: failed, data unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="39"/>
        <source>Run %1 ended: failed, data changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="41"/>
        <source>Run %1 ended: outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="43"/>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="44"/>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="45"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="46"/>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="47"/>
        <source>Declared (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="48"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="49"/>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="51"/>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="52"/>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="53"/>
        <source>No incident is on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="54"/>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="55"/>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="56"/>
        <source>Left out: scenario %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="58"/>
        <source>Fits: %1 %2, because of %3. Give it: incident start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="60"/>
        <source>Nothing that was found out speaks for one of the scenarios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="61"/>
        <source>Next: %1 (incident step %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="62"/>
        <source>Still open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="63"/>
        <location filename="../core/text/VerifyPhrases.cpp" line="35"/>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/IncidentPhrases.cpp" line="64"/>
        <source>pdf: not made, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/VerifyPhrases.cpp" line="12"/>
        <source>Ask monitoring at %1 what fires now, before anything is touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/VerifyPhrases.cpp" line="13"/>
        <source>Alerts that fire before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/VerifyPhrases.cpp" line="15"/>
        <source>Asked before the interruption, at %1: that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/VerifyPhrases.cpp" line="17"/>
        <source>Monitoring gives no answer (%1). The last one on record counts: of %2, from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/VerifyPhrases.cpp" line="21"/>
        <source>Monitoring gives no answer (%1), and none is on record: every critical alert will count as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/VerifyPhrases.cpp" line="25"/>
        <source>Ask %1 and %2 until backend and frontend answer well several times in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/VerifyPhrases.cpp" line="30"/>
        <source>Ask %1 until the frontend answers well several times in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/VerifyPhrases.cpp" line="31"/>
        <source>Make the other checks side by side: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/VerifyPhrases.cpp" line="32"/>
        <source>%1 of %2 passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/VerifyPhrases.cpp" line="33"/>
        <source>Write what monitoring says now to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/VerifyPhrases.cpp" line="34"/>
        <source>Writes that one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/VerifyPhrases.cpp" line="37"/>
        <source>Monitoring answers for each of its windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/VerifyPhrases.cpp" line="38"/>
        <source>It did not: %1 was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/VerifyPhrases.cpp" line="40"/>
        <source>Mend what the rows about monitoring say, then save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/VerifyPhrases.cpp" line="41"/>
        <source>The check is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/VerifyPhrases.cpp" line="42"/>
        <source>Not made: it was told to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/VerifyPhrases.cpp" line="43"/>
        <source>It broke off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/VerifyPhrases.cpp" line="44"/>
        <source>let pass by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/VerifyPhrases.cpp" line="45"/>
        <source>what to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreFacts</name>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="25"/>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="25"/>
        <source>Being looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="32"/>
        <source>What was written since the restore; it is kept with the database in use now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="36"/>
        <source>Not known: the backup does not say when it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="40"/>
        <source>Rows that go: at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="49"/>
        <source>None was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="52"/>
        <source>None, if it cannot be made: accepted by phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="54"/>
        <source>None: there is no database yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="56"/>
        <source>The database as it is now, under the name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="59"/>
        <source>The database as it is now, under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="60"/>
        <source>Made and proven before anything is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="75"/>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="82"/>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="84"/>
        <source>Database that comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="85"/>
        <source>Safety copy that goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="83"/>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="87"/>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="90"/>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="90"/>
        <source>The names are swapped; nothing is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="91"/>
        <source>In place, in one transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="92"/>
        <source>Beside, then the names are swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="95"/>
        <source>Data as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="97"/>
        <source>Data-loss window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="99"/>
        <source>Runtime files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="100"/>
        <source>Safety copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="100"/>
        <source>Way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="102"/>
        <source>Clock started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResumeWords</name>
    <message>
        <location filename="../ui/wizard/resume/ResumeWords.cpp" line="25"/>
        <location filename="../ui/wizard/resume/ResumeWords.cpp" line="36"/>
        <source>Begin it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWords.cpp" line="26"/>
        <source>It runs again from its first step, by the very plan of then: the present data is replaced, and kept beside. This is asked for once more, with a typed token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWords.cpp" line="29"/>
        <source>Go on to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWords.cpp" line="30"/>
        <source>Only what is left is done: the new data is proven, the application is started and asked for its health. The data is not exchanged again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWords.cpp" line="37"/>
        <source>It runs again from its first step and replaces whatever stands there now, which is kept beside. This is asked for once more, with a typed token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWords.cpp" line="45"/>
        <source>What it left beside the data is removed; the data stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWords.cpp" line="47"/>
        <source>Writes are allowed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWords.cpp" line="49"/>
        <source>The application is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWords.cpp" line="50"/>
        <source>Stay with the data from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWords.cpp" line="53"/>
        <location filename="../ui/wizard/resume/ResumeWords.cpp" line="60"/>
        <source>Return to before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWords.cpp" line="54"/>
        <source>The data from before takes its place again. What was written since goes out of use with the new data; it is kept beside. This is asked for with a typed token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWords.cpp" line="61"/>
        <source>What the run kept of the data from before takes the place of whatever stands there now. This is asked for with a typed token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWords.cpp" line="74"/>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWords.cpp" line="79"/>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWords.cpp" line="81"/>
        <source>Data now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWords.cpp" line="83"/>
        <source>Still in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWords.cpp" line="84"/>
        <source>Outage declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWords.cpp" line="86"/>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWords.cpp" line="87"/>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <location filename="../ui/pages/incidents/RoomWords.cpp" line="46"/>
        <source>Holdfast does it, when you start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/RoomWords.cpp" line="48"/>
        <source>Holdfast looks, you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/RoomWords.cpp" line="52"/>
        <source>You do it, and say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/RoomWords.cpp" line="58"/>
        <source>Run the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/RoomWords.cpp" line="60"/>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/RoomWords.cpp" line="62"/>
        <source>Return to before…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/RoomWords.cpp" line="64"/>
        <source>Verify…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/RoomWords.cpp" line="66"/>
        <source>Validate…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="142"/>
        <location filename="../ui/wizard/run/RunWords.cpp" line="155"/>
        <location filename="../ui/wizard/run/RunWords.cpp" line="232"/>
        <source>Cannot be cancelled now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="143"/>
        <source>The data is being replaced in one piece; that runs to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="161"/>
        <source>The data has been replaced; reading it back runs to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="150"/>
        <source>Stop waiting for the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="151"/>
        <location filename="../ui/wizard/run/RunWords.cpp" line="154"/>
        <source>The data stays replaced; the run ends with a deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="131"/>
        <source>Cancel the revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="132"/>
        <source>Cancel the restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="125"/>
        <source>Safe now: the live data stays as it is, and what was made for this is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="141"/>
        <source>Safe now: it is one transaction; stopped, the data stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="160"/>
        <source>The runtime files are being replaced; that runs to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="212"/>
        <source>Nothing is changed: a backup only reads the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="214"/>
        <source>Nothing is changed: this only reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="102"/>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="96"/>
        <source>The data is as it was before the interrupted run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="98"/>
        <source>The data that the interrupted run brought is in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="100"/>
        <source>It is not known whether the old or the new data stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="111"/>
        <source>The data is being replaced: it is wholly the old or wholly the new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="113"/>
        <source>The data has been replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="115"/>
        <source>The data has been replaced; the runtime files are being replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="119"/>
        <source>The data and the runtime files have been replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="127"/>
        <source>Writes are allowed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="129"/>
        <source>The application is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="153"/>
        <location filename="../ui/wizard/run/RunWords.cpp" line="242"/>
        <source>Stop checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="157"/>
        <source>The application is being started; that runs to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="171"/>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="173"/>
        <source>Safe now: the data stays as it is; what has not been put back stays to be settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="174"/>
        <source>Safe now: the new data stays in place; what is left stays to be settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="217"/>
        <source>Writes are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="219"/>
        <source>The application is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="233"/>
        <source>The backup is getting its name and its signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="234"/>
        <source>Cancel the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="235"/>
        <source>Safe now: the unfinished copy is removed, earlier backups stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="237"/>
        <source>Stop the validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="238"/>
        <source>Safe now: the backup is not changed by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="242"/>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="243"/>
        <source>Safe now: nothing is changed by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="249"/>
        <source>Settling what was interrupted on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="253"/>
        <source>Backing up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="256"/>
        <source>Validating %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="259"/>
        <source>Restoring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="262"/>
        <source>Putting back the data of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunWords.cpp" line="265"/>
        <source>Verifying %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetFacts</name>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="41"/>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="43"/>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="158"/>
        <source>Id of the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="160"/>
        <source>Data as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="162"/>
        <source>Taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="163"/>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="164"/>
        <source>Number in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="167"/>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="168"/>
        <source>Raw files of a database too damaged to be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="139"/>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="53"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="61"/>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="62"/>
        <source>PostgreSQL %1, dumped with pg_dump %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="64"/>
        <source>System identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="66"/>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="67"/>
        <source>Encoding and locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="72"/>
        <source>Size on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="74"/>
        <source>Extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="75"/>
        <source>Roles that it uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="77"/>
        <source>Tablespaces that it uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="85"/>
        <source>Roles of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="87"/>
        <source>Runtime files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="92"/>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="120"/>
        <source>%1: not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="123"/>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="137"/>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="141"/>
        <source>Rows per table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="148"/>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="151"/>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="175"/>
        <source>Said by the check of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="177"/>
        <source>Unpacked size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="178"/>
        <source>SHA-256 of the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="179"/>
        <source>Digest of all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="181"/>
        <source>Digest of the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="183"/>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="184"/>
        <source>Holdfast %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="192"/>
        <source>Restore this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="194"/>
        <source>&amp;Validate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="211"/>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="212"/>
        <source>%1, %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="214"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="218"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="220"/>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="222"/>
        <source>SHA-256 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="227"/>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/SetFacts.cpp" line="228"/>
        <source>Version 1: it does not say where it was taken, nor what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message>
        <location filename="../ui/models/Spans.cpp" line="14"/>
        <source>less than 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/Spans.cpp" line="16"/>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/Spans.cpp" line="32"/>
        <source>%1 here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <location filename="../ui/models/Standing.cpp" line="30"/>
        <source>Start Holdfast with %1 set to the key that signed the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/Standing.cpp" line="33"/>
        <source>Put the key that signed the backups into %1, readable by you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/Standing.cpp" line="44"/>
        <source>There is nothing in %1 yet. If the database is lost now, it stays lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/Standing.cpp" line="47"/>
        <source>Of %n file(s) there, none counts; Backups says why.</source>
        <translation>
            <numerusform>The one file there does not count; Backups says why.</numerusform>
            <numerusform>Of %n files there, none counts; Backups says why.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/models/Standing.cpp" line="55"/>
        <source>Back up &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/Standing.cpp" line="57"/>
        <source>&amp;Validate it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/Standing.cpp" line="59"/>
        <source>Read &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/Standing.cpp" line="69"/>
        <source>The newest valid backup is %1 old; the objective is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/Standing.cpp" line="71"/>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/Standing.cpp" line="77"/>
        <source>The objective has been missed for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/Standing.cpp" line="81"/>
        <source>Without another backup the objective is missed in %1, at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/Standing.cpp" line="129"/>
        <source>Reading the backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/Standing.cpp" line="134"/>
        <source>The integrity key is missing: nothing can be proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/Standing.cpp" line="137"/>
        <source>The integrity key cannot be read: nothing can be proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/Standing.cpp" line="149"/>
        <source>No valid backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unsettled</name>
    <message>
        <location filename="../ui/models/UnsettledWords.cpp" line="25"/>
        <source>A return to before of %1 failed at step “%2”, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/UnsettledWords.cpp" line="26"/>
        <source>A restore of %1 failed at step “%2”, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/UnsettledWords.cpp" line="28"/>
        <source>A return to before of %1 stopped at step “%2”, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/UnsettledWords.cpp" line="29"/>
        <source>A restore of %1 stopped at step “%2”, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/UnsettledWords.cpp" line="47"/>
        <source>The data is as it was before; nothing was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/UnsettledWords.cpp" line="50"/>
        <source>The new data is in place, whole; of the runtime files some are the old ones and some the new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/UnsettledWords.cpp" line="53"/>
        <source>The new data is in place, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/UnsettledWords.cpp" line="58"/>
        <source>It cannot be told whether the old or the new data stands there: it was written to since, or does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/UnsettledWords.cpp" line="67"/>
        <source>Writes are still refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/UnsettledWords.cpp" line="69"/>
        <source>The application is still stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/UnsettledWords.cpp" line="72"/>
        <source>The database that was loaded beside is still there, unused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../core/text/Words.cpp" line="29"/>
        <source>Copy the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="30"/>
        <source>Check the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="31"/>
        <source>Read back and check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="32"/>
        <source>Publish and sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="33"/>
        <source>Signature and digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="34"/>
        <source>Read to the last byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="35"/>
        <source>Unpack beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="36"/>
        <source>Safety copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="37"/>
        <source>Same target?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="38"/>
        <source>Replace the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="39"/>
        <location filename="../core/text/Words.cpp" line="76"/>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="40"/>
        <location filename="../core/text/Words.cpp" line="83"/>
        <source>Runtime files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="41"/>
        <source>Load beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="42"/>
        <source>Owner, privileges, statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="43"/>
        <source>Swap the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="44"/>
        <source>Keep the runtime files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="45"/>
        <source>Replace the runtime files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="46"/>
        <source>Proof of content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="47"/>
        <source>Health of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="48"/>
        <source>What monitoring says before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="49"/>
        <source>The other checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="50"/>
        <location filename="../core/text/Words.cpp" line="90"/>
        <source>Save the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="51"/>
        <source>Check the digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="52"/>
        <source>Look at the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="53"/>
        <source>Scratch target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="54"/>
        <location filename="../core/text/Words.cpp" line="92"/>
        <source>Full check by the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="55"/>
        <source>Drop the scratch database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="56"/>
        <source>Refuse writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="57"/>
        <source>Allow writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="58"/>
        <source>Stop the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="59"/>
        <source>Start the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="60"/>
        <source>What is true now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="61"/>
        <source>Clear leftovers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="65"/>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="66"/>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="67"/>
        <source>Kind of backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="68"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="69"/>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="70"/>
        <source>Right target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="71"/>
        <source>Target now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="72"/>
        <source>Open by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="73"/>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="74"/>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="75"/>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="77"/>
        <source>Tablespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="78"/>
        <source>Extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="79"/>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="80"/>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="81"/>
        <source>Old database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="82"/>
        <source>Plain SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="84"/>
        <source>Database behind the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="85"/>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="86"/>
        <source>Recovery text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="87"/>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="88"/>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="89"/>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="91"/>
        <source>Earlier runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="93"/>
        <source>Content after the restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="94"/>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="95"/>
        <source>Sequences and views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="96"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="97"/>
        <source>Side effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="98"/>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="99"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="100"/>
        <source>Not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="101"/>
        <source>Leftovers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="102"/>
        <source>Scratch database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="103"/>
        <source>Room on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="104"/>
        <source>Sort order of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="105"/>
        <source>Long transactions and locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="106"/>
        <source>Publications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="107"/>
        <source>Clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="108"/>
        <source>File system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="109"/>
        <source>Names of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="110"/>
        <source>Owner and mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="111"/>
        <source>Version of the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="112"/>
        <source>Frontend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="113"/>
        <source>CORS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="114"/>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="115"/>
        <source>Check of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="116"/>
        <source>Room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="117"/>
        <source>Keys of .env</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="118"/>
        <source>Refused logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="119"/>
        <source>Database, says the backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="120"/>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="125"/>
        <source>Endpoint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="126"/>
        <source>Invariant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="127"/>
        <source>Command %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="128"/>
        <source>Monitoring, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="129"/>
        <source>Port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="130"/>
        <source>Log %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="209"/>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="211"/>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="213"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="215"/>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="217"/>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="226"/>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="228"/>
        <source>Restored, unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="230"/>
        <source>Restored with deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="232"/>
        <source>Rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="234"/>
        <source>Failed, data unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="236"/>
        <source>Failed, data changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="238"/>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="247"/>
        <source>Every check saw what was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="250"/>
        <source>The data is in place; there is nothing to prove its content by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="253"/>
        <source>It is done, but not everything is as expected: read the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="255"/>
        <source>The data is again what it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="257"/>
        <source>The live data is what it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="260"/>
        <source>The live data was changed, and the run did not reach its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="263"/>
        <source>The run has no end on record: look at the data before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="272"/>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="274"/>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="276"/>
        <source>Readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="278"/>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="280"/>
        <source>Served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="289"/>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="291"/>
        <source>Source damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="293"/>
        <source>Not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="295"/>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="297"/>
        <source>Not a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="306"/>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="308"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="310"/>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="312"/>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="314"/>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="323"/>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="325"/>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="327"/>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="329"/>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="339"/>
        <source>DATABASE_URL is not set; taken from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="343"/>
        <source>DATABASE_URL is not set; the only SQLite file here is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="347"/>
        <source>The integrity key in %1 is short: take 32 random characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/text/Words.cpp" line="351"/>
        <source>The key %1 in the database URL means nothing here and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ActivityPage</name>
    <message>
        <location filename="../ui/pages/activity/ActivityPage.cpp" line="59"/>
        <source>Nothing has been done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/ActivityPage.cpp" line="59"/>
        <source>Reading the journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/ActivityPage.cpp" line="60"/>
        <source>Every backup, validation and restore is listed here, with its outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/ActivityPage.cpp" line="61"/>
        <source>Back up &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/ActivityPage.cpp" line="100"/>
        <source>Re&amp;vert the last restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/ActivityPage.cpp" line="101"/>
        <source>Search target, outcome, reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/ActivityPage.cpp" line="102"/>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/ActivityPage.cpp" line="102"/>
        <source>This environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/activity/ActivityPage.cpp" line="103"/>
        <source>All environments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::AgeCard</name>
    <message>
        <location filename="../ui/pages/overview/AgeCard.cpp" line="29"/>
        <source>Newest valid backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/AgeCard.cpp" line="30"/>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/AgeCard.cpp" line="31"/>
        <source>Objective missed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/AgeCard.cpp" line="31"/>
        <source>Objective missed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/AgeCard.cpp" line="32"/>
        <source>Proven to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/AgeCard.cpp" line="33"/>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/AgeCard.cpp" line="35"/>
        <source>objective %1 h</source>
        <comment>recovery point</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/AgeCard.cpp" line="39"/>
        <source>no valid backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/AgeCard.cpp" line="43"/>
        <source>%1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/AgeCard.cpp" line="49"/>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/AgeCard.cpp" line="50"/>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::AppearanceCard</name>
    <message>
        <location filename="../ui/pages/settings/AppearanceCard.cpp" line="92"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/AppearanceCard.cpp" line="93"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/AppearanceCard.cpp" line="94"/>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/AppearanceCard.cpp" line="95"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/AppearanceCard.cpp" line="96"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/AppearanceCard.cpp" line="97"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/AppearanceCard.cpp" line="101"/>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/AppearanceCard.cpp" line="103"/>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::BackupDonePage</name>
    <message>
        <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="38"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="44"/>
        <source>The backup is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="47"/>
        <source>The backup was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="49"/>
        <source>The backup failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="49"/>
        <source>The backup is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="54"/>
        <source>The database itself was only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="74"/>
        <source>The new backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="78"/>
        <source>%1, from %2 of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="84"/>
        <source>None: no such file is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="84"/>
        <source>Left out, as chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="86"/>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="87"/>
        <source>Roles of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="88"/>
        <source>Runtime files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="90"/>
        <source>Size of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="91"/>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="92"/>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="93"/>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="96"/>
        <source>It is kept because it may be all there is. It never counts as a valid backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="98"/>
        <source>The database is backed up. What the message names is missing from the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="99"/>
        <source>Next: validate it from the disk, now or later. A file can change after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="110"/>
        <source>The unfinished copy was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="111"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::BackupWhatPage</name>
    <message>
        <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="78"/>
        <source>What and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="83"/>
        <source>Back up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="88"/>
        <source>Nothing has been done yet. The application goes on while the backup is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="95"/>
        <source>The backup cannot start: see the message on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="96"/>
        <source>One moment: the plan is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="141"/>
        <source>What will be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="142"/>
        <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="143"/>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="144"/>
        <source>for example: before the upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="145"/>
        <source>Optional. It stands in the signed metadata and in the list of backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="147"/>
        <source>Also pack the &amp;runtime files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="150"/>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="161"/>
        <source>What the service needs besides its data, as far as it is there: %1. Secrets in these files are packed with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="165"/>
        <source>Of the environment variables, for reference only: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="179"/>
        <source>There is none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="184"/>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="185"/>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="186"/>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="186"/>
        <source>No: whoever may read that folder can read the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="188"/>
        <source>Newest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="198"/>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::BackupWizard</name>
    <message>
        <location filename="../ui/wizard/backup/BackupWizard.cpp" line="25"/>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWizard.cpp" line="31"/>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWizard.cpp" line="31"/>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWizard.cpp" line="35"/>
        <location filename="../ui/wizard/backup/BackupWizard.cpp" line="36"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWizard.cpp" line="36"/>
        <source>Validate this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWizard.cpp" line="42"/>
        <source>This backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWizard.cpp" line="42"/>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWizard.cpp" line="43"/>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWizard.cpp" line="44"/>
        <source>Backup folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWizard.cpp" line="45"/>
        <source>Changes to the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/backup/BackupWizard.cpp" line="45"/>
        <source>None: it is only read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::BackupsPage</name>
    <message>
        <location filename="../ui/pages/backups/BackupsPage.cpp" line="77"/>
        <source>No environment is open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/BackupsPage.cpp" line="85"/>
        <source>There are no backups yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/BackupsPage.cpp" line="124"/>
        <source>Back up &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/BackupsPage.cpp" line="125"/>
        <source>Search time, label, file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/BackupsPage.cpp" line="126"/>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/BackupsPage.cpp" line="130"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::BeganLine</name>
    <message>
        <location filename="../ui/pages/incidents/BeganLine.cpp" line="83"/>
        <source>When did it begin? The time of recovery is counted from this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/BeganLine.cpp" line="84"/>
        <source>Now, as I declare it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/BeganLine.cpp" line="85"/>
        <source>Earlier, at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/BeganLine.cpp" line="86"/>
        <source>When the incident began, local time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::CauseCard</name>
    <message>
        <location filename="../ui/pages/incidents/CauseCard.cpp" line="80"/>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/CauseCard.cpp" line="80"/>
        <source>&amp;Look for the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/CauseCard.cpp" line="84"/>
        <source>Looking… What is known so far stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/CauseCard.cpp" line="86"/>
        <source>As it was at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/CauseCard.cpp" line="89"/>
        <source>The look for the cause has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/CauseCard.cpp" line="94"/>
        <source>What is wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/CauseCard.cpp" line="95"/>
        <source>Holdfast asks the database, the health address, the pages and ports of the service, and looks at disk, clock, logs and runtime files. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::CheckRow</name>
    <message>
        <location filename="../ui/widgets/CheckRow.cpp" line="175"/>
        <source>Expected: %1 · found: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CheckRow.cpp" line="179"/>
        <source>Expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::CheckRows</name>
    <message>
        <location filename="../ui/widgets/CheckRows.cpp" line="99"/>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CheckRows.cpp" line="101"/>
        <source>Proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CheckRows.cpp" line="103"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CheckRows.cpp" line="105"/>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CheckRows.cpp" line="107"/>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CheckRows.cpp" line="109"/>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CheckRows.cpp" line="111"/>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CheckRows.cpp" line="113"/>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CheckRows.cpp" line="117"/>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CheckRows.cpp" line="195"/>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ChecklistCard</name>
    <message>
        <location filename="../ui/pages/incidents/ChecklistCard.cpp" line="54"/>
        <source>Before it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/ChecklistCard.cpp" line="63"/>
        <source>All of it is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/ChecklistCard.cpp" line="64"/>
        <source>What the checks of a run prove is ticked by itself. Of the rest you say that it is so, or why it does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/ChecklistCard.cpp" line="79"/>
        <source>Why does “%1” not apply?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/ChecklistCard.cpp" line="80"/>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ChecklistRow</name>
    <message>
        <location filename="../ui/pages/incidents/ChecklistRow.cpp" line="76"/>
        <source>I confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/ChecklistRow.cpp" line="77"/>
        <source>Not applicable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/ChecklistRow.cpp" line="78"/>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/ChecklistRow.cpp" line="79"/>
        <source>Show the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ChoosePage</name>
    <message>
        <location filename="../ui/wizard/restore/ChoosePage.cpp" line="88"/>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ChoosePage.cpp" line="93"/>
        <source>Which backup should be restored?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ChoosePage.cpp" line="98"/>
        <source>Nothing has been changed. You can stop here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ChoosePage.cpp" line="106"/>
        <source>One moment: the backup folder is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ChoosePage.cpp" line="109"/>
        <source>This one cannot be restored: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ChoosePage.cpp" line="111"/>
        <source>Choose a backup whose state is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ChoosePage.cpp" line="198"/>
        <source>Backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ChoosePage.cpp" line="199"/>
        <source>Reading the backup folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ChoosePage.cpp" line="200"/>
        <source>There is no backup in the folder of this environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ChoosePage.cpp" line="202"/>
        <location filename="../ui/wizard/restore/ChoosePage.cpp" line="242"/>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ChoosePage.cpp" line="203"/>
        <source>The chosen backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ChoosePage.cpp" line="250"/>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ChoosePage.cpp" line="256"/>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ChoosePage.cpp" line="261"/>
        <source>%1, holds %2 of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ChoosePage.cpp" line="262"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ChoosePage.cpp" line="263"/>
        <source>Data as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ChoosePage.cpp" line="264"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ChoosePage.cpp" line="265"/>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ChoosePage.cpp" line="268"/>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ChoosePage.cpp" line="269"/>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ChoosePage.cpp" line="270"/>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::CloseQuestion</name>
    <message>
        <location filename="../app/gui/CloseQuestion.cpp" line="32"/>
        <source>%1 is still going on.</source>
        <comment>what runs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/CloseQuestion.cpp" line="34"/>
        <source>It is not stopped half way. The window can stay open, close when it has ended well, or cancel it safely and close then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/CloseQuestion.cpp" line="36"/>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/CloseQuestion.cpp" line="37"/>
        <source>Close when it has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/CloseQuestion.cpp" line="38"/>
        <source>Cancel safely and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ClosingCard</name>
    <message>
        <location filename="../ui/pages/incidents/ClosingCard.cpp" line="41"/>
        <source>Report and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/ClosingCard.cpp" line="43"/>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/ClosingCard.cpp" line="43"/>
        <source>Data lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/ClosingCard.cpp" line="50"/>
        <source>root cause, all four fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/ClosingCard.cpp" line="51"/>
        <source>Save re&amp;port…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/ClosingCard.cpp" line="52"/>
        <source>Close the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/ClosingCard.cpp" line="55"/>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/ClosingCard.cpp" line="56"/>
        <source>Still missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::CommandBox</name>
    <message>
        <location filename="../ui/pages/incidents/CommandBox.cpp" line="54"/>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ConfirmPage</name>
    <message>
        <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="26"/>
        <source>PostgreSQL %1, system identifier %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="69"/>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="75"/>
        <source>Replace the data of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="80"/>
        <source>Nothing has been changed. Return and Escape leave everything as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="86"/>
        <source>There is no plan to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="122"/>
        <source>What will be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="123"/>
        <source>Confirm by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="124"/>
        <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="125"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="126"/>
        <source>for example: rows deleted by a wrong migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="127"/>
        <source>Optional. It is written to the journal with your name and the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="140"/>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="144"/>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="145"/>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="146"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="146"/>
        <source>There is no database at this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="147"/>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="149"/>
        <source>Not known: it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="150"/>
        <source>Sessions that are ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="151"/>
        <source>Last written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionPanel</name>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="30"/>
        <source>None: a standby takes no changes; it can be backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="32"/>
        <source>To back up only: the database belongs to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="35"/>
        <source>May make databases: restores beside, then swaps the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="37"/>
        <source>May not make databases, and there is none to restore into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="38"/>
        <source>May not make databases: restores in place only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="43"/>
        <source>None that fit: install postgresql-client-%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="51"/>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="52"/>
        <source>PostgreSQL %1, system identifier %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="54"/>
        <source>Logged in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="55"/>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="56"/>
        <source>Client programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="58"/>
        <source>Connected now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="63"/>
        <source>Journal mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="64"/>
        <source>Last written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="66"/>
        <source>Open in processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="73"/>
        <source>There is no database yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="75"/>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="77"/>
        <source>Not a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="83"/>
        <source>Reached, with limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="84"/>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="155"/>
        <source>Reached at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="159"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="163"/>
        <source>Said by the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="170"/>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="187"/>
        <source>&amp;Test the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="194"/>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::Console</name>
    <message>
        <location filename="../app/gui/Console.cpp" line="76"/>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/Console.cpp" line="78"/>
        <source>&amp;Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/Console.cpp" line="80"/>
        <source>&amp;Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/Console.cpp" line="82"/>
        <source>&amp;Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/Console.cpp" line="84"/>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/Console.cpp" line="180"/>
        <source>Something is still going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/Console.cpp" line="181"/>
        <source>The practice environment can be changed when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/Console.cpp" line="197"/>
        <source>A task is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/Console.cpp" line="198"/>
        <source>Bring it to its end, or leave it, before another environment is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/Console.cpp" line="231"/>
        <source>Another task is open: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/Console.cpp" line="232"/>
        <source>Return to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/Console.cpp" line="234"/>
        <source>Leave it and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/Console.cpp" line="236"/>
        <source>It has not ended yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::CopyButton</name>
    <message>
        <location filename="../ui/widgets/CopyButton.cpp" line="47"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CopyButton.cpp" line="53"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CopyButton.cpp" line="53"/>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::DeclareCard</name>
    <message>
        <location filename="../ui/pages/incidents/DeclareCard.cpp" line="121"/>
        <source>Speaks for it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/DeclareCard.cpp" line="130"/>
        <source>The one that fits is proposed when the look has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/DeclareCard.cpp" line="133"/>
        <source>Look for the cause first, and the one that fits is proposed; or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/DeclareCard.cpp" line="135"/>
        <source>The facts fit the first one best. You decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/DeclareCard.cpp" line="136"/>
        <source>Nothing that was found speaks for any of them. You decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/DeclareCard.cpp" line="144"/>
        <source>Nothing of the service is changed by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/DeclareCard.cpp" line="145"/>
        <source>Choose an incident first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/DeclareCard.cpp" line="167"/>
        <source>Which incident is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/DeclareCard.cpp" line="169"/>
        <source>First no&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/DeclareCard.cpp" line="170"/>
        <source>for example: orders cannot be opened since the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/DeclareCard.cpp" line="171"/>
        <source>&amp;Declare the incident</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::DepthChip</name>
    <message>
        <location filename="../ui/widgets/DepthChip.cpp" line="52"/>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/DepthChip.cpp" line="54"/>
        <source>Readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/DepthChip.cpp" line="56"/>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/DepthChip.cpp" line="58"/>
        <source>Served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/DepthChip.cpp" line="62"/>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/DepthChip.cpp" line="110"/>
        <source>Proven to: %1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::DetailPanel</name>
    <message>
        <location filename="../ui/pages/DetailPanel.cpp" line="105"/>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ElidedLabel</name>
    <message>
        <location filename="../ui/widgets/ElidedLabel.cpp" line="95"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::EnvironmentCard</name>
    <message>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="26"/>
        <source>Backups are encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="28"/>
        <source>No. To begin: holdfast-cli keygen --output FILE, then its recipient into encryption.recipients of the environment file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="32"/>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="35"/>
        <source>The passphrase is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="38"/>
        <source>The identity is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="46"/>
        <source>Checks of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="48"/>
        <source>None: nothing tells whether it is back after a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="49"/>
        <source>%1: %2</source>
        <comment>how many, which</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="52"/>
        <source>Monitoring is asked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="100"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="103"/>
        <source>Open</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="105"/>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="123"/>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="124"/>
        <source>Kept environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="127"/>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="131"/>
        <source>Open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="127"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="131"/>
        <source>%1 (%2)</source>
        <comment>name, kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="132"/>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="133"/>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="133"/>
        <source>newest backup at most %1 h old, restore within %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="44"/>
        <source>Health is asked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="142"/>
        <source>Assumed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::EnvironmentChip</name>
    <message>
        <location filename="../ui/shell/EnvironmentChip.cpp" line="39"/>
        <source>Real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/EnvironmentChip.cpp" line="41"/>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/EnvironmentChip.cpp" line="43"/>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/EnvironmentChip.cpp" line="45"/>
        <source>Drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/EnvironmentChip.cpp" line="49"/>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/EnvironmentChip.cpp" line="108"/>
        <source>Environment: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ErrorCard</name>
    <message>
        <location filename="../ui/widgets/ErrorCard.cpp" line="167"/>
        <source>What this means for the data now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/ErrorCard.cpp" line="168"/>
        <source>What has already been undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/ErrorCard.cpp" line="169"/>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/ErrorCard.cpp" line="171"/>
        <source>Nothing had to be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/ErrorCard.cpp" line="172"/>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/ErrorCard.cpp" line="172"/>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/ErrorCard.cpp" line="174"/>
        <location filename="../ui/widgets/ErrorCard.cpp" line="175"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::FactsStrip</name>
    <message>
        <location filename="../ui/widgets/FactsStrip.cpp" line="78"/>
        <source>Fold the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/FactsStrip.cpp" line="78"/>
        <source>Show all facts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::FindingPane</name>
    <message numerus="yes">
        <location filename="../ui/pages/incidents/FindingPane.cpp" line="56"/>
        <source>%n scenario file(s) left out, since something in it is wrong.</source>
        <translation>
            <numerusform>%n scenario file left out, since something in it is wrong.</numerusform>
            <numerusform>%n scenario files left out, since something in them is wrong.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/FindingPane.cpp" line="64"/>
        <source>Past incidents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::IncidentBanner</name>
    <message>
        <location filename="../ui/pages/incidents/IncidentBanner.cpp" line="58"/>
        <source>An incident is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/IncidentBanner.cpp" line="60"/>
        <source>Declared at %1; %2 of %3 steps are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/IncidentBanner.cpp" line="64"/>
        <source>Go to the incident</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::IncidentsModel</name>
    <message>
        <location filename="../ui/pages/incidents/IncidentsModel.cpp" line="16"/>
        <source>Open</source>
        <comment>an incident</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/IncidentsModel.cpp" line="16"/>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/IncidentsModel.cpp" line="133"/>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/IncidentsModel.cpp" line="135"/>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/IncidentsModel.cpp" line="137"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/IncidentsModel.cpp" line="139"/>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/IncidentsModel.cpp" line="141"/>
        <source>Declared by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::IncidentsPage</name>
    <message>
        <location filename="../ui/pages/incidents/IncidentsPage.cpp" line="70"/>
        <source>Reading the journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/IncidentsPage.cpp" line="70"/>
        <source>No environment is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/IncidentsPage.cpp" line="132"/>
        <source>The folder for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/IncidentsPage.cpp" line="156"/>
        <source>The report has been saved, but not as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/IncidentsPage.cpp" line="157"/>
        <source>The report has been saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::InterruptedBanner</name>
    <message numerus="yes">
        <location filename="../ui/pages/overview/InterruptedBanner.cpp" line="63"/>
        <source>%n older run(s) stand(s) unsettled, too.</source>
        <translation>
            <numerusform>%n older run stands unsettled, too.</numerusform>
            <numerusform>%n older runs stand unsettled, too.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/InterruptedBanner.cpp" line="71"/>
        <source>Settle it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/InterruptedBanner.cpp" line="72"/>
        <source>Show the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::JobBar</name>
    <message>
        <location filename="../ui/shell/JobBar.cpp" line="48"/>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::JobWatch</name>
    <message>
        <location filename="../app/gui/JobWatch.cpp" line="73"/>
        <source>stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/JobWatch.cpp" line="76"/>
        <source>%1: %2</source>
        <comment>what runs, its step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/JobWatch.cpp" line="113"/>
        <source>%1 of %2: %3</source>
        <comment>procedure, target, outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/JobWatch.cpp" line="116"/>
        <source>It took %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/JobWatch.cpp" line="117"/>
        <location filename="../app/gui/JobWatch.cpp" line="132"/>
        <source>Show the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/JobWatch.cpp" line="129"/>
        <source>%1 of %2 left something in force: %3</source>
        <comment>procedure, target, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/JobWatch.cpp" line="131"/>
        <source>It stays so until it is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/gui/JobWatch.cpp" line="132"/>
        <source>Settle it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::KeptCard</name>
    <message>
        <location filename="../ui/pages/backups/KeptCard.cpp" line="61"/>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/KeptCard.cpp" line="62"/>
        <source>What can be returned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/KeptCard.cpp" line="62"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/KeptCard.cpp" line="62"/>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/KeptCard.cpp" line="62"/>
        <source>Left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/backups/KeptCard.cpp" line="82"/>
        <source>Show all %n</source>
        <translation>
            <numerusform>Show the one</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/KeptCard.cpp" line="103"/>
        <source>Return to before…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/backups/KeptCard.cpp" line="105"/>
        <source>Return to before: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ListPane</name>
    <message>
        <location filename="../ui/pages/ListPane.cpp" line="193"/>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/ListPane.cpp" line="254"/>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/ListPane.cpp" line="254"/>
        <source>No row holds these words and this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/ListPane.cpp" line="255"/>
        <source>Show all rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::MainWindow</name>
    <message>
        <location filename="../ui/shell/MainWindow.cpp" line="209"/>
        <source>&amp;Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/MainWindow.cpp" line="209"/>
        <source>Return to the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/MainWindow.cpp" line="215"/>
        <source>Holdfast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/MainWindow.cpp" line="216"/>
        <source>%1 (%2) – Holdfast</source>
        <comment>environment, kind</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::MessageBar</name>
    <message>
        <location filename="../ui/widgets/MessageBar.cpp" line="122"/>
        <location filename="../ui/widgets/MessageBar.cpp" line="123"/>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::NoteLine</name>
    <message>
        <location filename="../ui/pages/incidents/NoteLine.cpp" line="104"/>
        <source>Note (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/NoteLine.cpp" line="105"/>
        <source>Write a note, key N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/NoteLine.cpp" line="106"/>
        <source>What you see or do; Return saves it with the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/NoteLine.cpp" line="107"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/NoteLine.cpp" line="108"/>
        <source>Save the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/NoteLine.cpp" line="109"/>
        <source>Close</source>
        <comment>the line for a note</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::OpeningBox</name>
    <message>
        <location filename="../ui/wizard/run/OpeningBox.cpp" line="96"/>
        <source>One moment: what opens the backup is being tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/OpeningBox.cpp" line="98"/>
        <source>Name the file with the passphrase that opens this backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/OpeningBox.cpp" line="99"/>
        <source>Name the identity file that opens this backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/OpeningBox.cpp" line="103"/>
        <source>The file that is named does not open this backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/OpeningBox.cpp" line="122"/>
        <source>The file with the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/OpeningBox.cpp" line="123"/>
        <source>The identity file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/OpeningBox.cpp" line="192"/>
        <source>This passphrase does not open the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/OpeningBox.cpp" line="193"/>
        <source>This identity does not open the backup: it was encrypted for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/OpeningBox.cpp" line="194"/>
        <source>%1: %2</source>
        <comment>what failed, raw reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/OpeningBox.cpp" line="207"/>
        <source>It opens the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/OpeningBox.cpp" line="215"/>
        <source>Trying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/OpeningBox.cpp" line="226"/>
        <source>This backup is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/OpeningBox.cpp" line="229"/>
        <source>A passphrase opens it, and this environment knows none that fits. Name a file whose first line is the passphrase; it is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/OpeningBox.cpp" line="231"/>
        <source>Nothing that this environment names opens it. Name the identity file, as keygen made it; it is only read, and only its place is remembered while this task lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/OpeningBox.cpp" line="234"/>
        <source>&amp;File with the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/OpeningBox.cpp" line="234"/>
        <source>&amp;Identity file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/OpeningBox.cpp" line="236"/>
        <source>Bro&amp;wse…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::OperationCard</name>
    <message>
        <location filename="../ui/pages/overview/OperationCard.cpp" line="31"/>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/OperationCard.cpp" line="32"/>
        <source>Last operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/OperationCard.cpp" line="33"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/OperationCard.cpp" line="38"/>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/OperationCard.cpp" line="42"/>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/OperationCard.cpp" line="44"/>
        <source>%1, took %2</source>
        <comment>when, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/OperationCard.cpp" line="46"/>
        <source>Show the last operation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::OperationsModel</name>
    <message>
        <location filename="../ui/models/OperationsModel.cpp" line="135"/>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/OperationsModel.cpp" line="137"/>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/OperationsModel.cpp" line="139"/>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/OperationsModel.cpp" line="141"/>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/OperationsModel.cpp" line="143"/>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/OperationsModel.cpp" line="145"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/OperationsModel.cpp" line="147"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::OutageLine</name>
    <message>
        <location filename="../ui/wizard/restore/OutageLine.cpp" line="46"/>
        <source>&amp;Outage declared at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/OutageLine.cpp" line="47"/>
        <source>Declare it &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/OutageLine.cpp" line="48"/>
        <source>When the outage was declared, local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/OutageLine.cpp" line="51"/>
        <source>The time of recovery is counted from this moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::OutcomeCard</name>
    <message>
        <location filename="../ui/wizard/run/OutcomeCard.cpp" line="56"/>
        <source>Deviation: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::OverviewPage</name>
    <message>
        <location filename="../ui/pages/overview/OverviewPage.cpp" line="137"/>
        <source>Preparing the practice environment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/OverviewPage.cpp" line="137"/>
        <source>Opening the environment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/OverviewPage.cpp" line="139"/>
        <source>A small service with a database of its own is being made. Nothing of yours is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/OverviewPage.cpp" line="148"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/OverviewPage.cpp" line="149"/>
        <source>Open the practice environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/OverviewPage.cpp" line="150"/>
        <source>Choose another environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/OverviewPage.cpp" line="193"/>
        <source>How to encrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/OverviewPage.cpp" line="197"/>
        <source>New backups are encrypted with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/overview/OverviewPage.cpp" line="198"/>
        <source>New backups are encrypted for %n recipient(s).</source>
        <translation>
            <numerusform>New backups are encrypted for %n recipient.</numerusform>
            <numerusform>New backups are encrypted for %n recipients.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/OverviewPage.cpp" line="203"/>
        <source>Backups are not encrypted: whoever may read %1 may read the data and the runtime files with their secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/OverviewPage.cpp" line="207"/>
        <source>Passwords of roles are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/OverviewPage.cpp" line="208"/>
        <source>Practice backups are not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/OverviewPage.cpp" line="234"/>
        <source>%1 of %2 stopped at “%3”; it was started at %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/OverviewPage.cpp" line="238"/>
        <source>Back up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/OverviewPage.cpp" line="239"/>
        <source>Show the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::PastPane</name>
    <message>
        <location filename="../ui/pages/incidents/PastPane.cpp" line="33"/>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/PastPane.cpp" line="34"/>
        <source>Declared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/PastPane.cpp" line="36"/>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/PastPane.cpp" line="37"/>
        <source>Closed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/PastPane.cpp" line="39"/>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/PastPane.cpp" line="40"/>
        <source>Data lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/PastPane.cpp" line="41"/>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/PastPane.cpp" line="42"/>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/PastPane.cpp" line="43"/>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/PastPane.cpp" line="44"/>
        <source>Prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/PastPane.cpp" line="45"/>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/PastPane.cpp" line="90"/>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/PastPane.cpp" line="97"/>
        <location filename="../ui/pages/incidents/PastPane.cpp" line="102"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/PastPane.cpp" line="98"/>
        <source>Search incident, person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/PastPane.cpp" line="99"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/PastPane.cpp" line="99"/>
        <source>All incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/PastPane.cpp" line="99"/>
        <source>Closed ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/PastPane.cpp" line="100"/>
        <source>No incident is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/PastPane.cpp" line="101"/>
        <source>Each one that is declared is kept here, with its report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::PhaseProgress</name>
    <message>
        <location filename="../ui/widgets/PhaseProgress.cpp" line="109"/>
        <location filename="../ui/widgets/PhaseProgress.cpp" line="197"/>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/PhaseProgress.cpp" line="197"/>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::PlanPage</name>
    <message>
        <location filename="../ui/wizard/restore/PlanPage.cpp" line="39"/>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PlanPage.cpp" line="44"/>
        <source>What putting the data back will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PlanPage.cpp" line="44"/>
        <source>What the restore will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PlanPage.cpp" line="49"/>
        <source>Nothing has been changed. The next page asks for a typed confirmation of exactly this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PlanPage.cpp" line="54"/>
        <source>There is no plan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PlanPage.cpp" line="70"/>
        <source>What this means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PlanPage.cpp" line="71"/>
        <source>Steps, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PlanPage.cpp" line="72"/>
        <source>For the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PlanPage.cpp" line="83"/>
        <source>Plan hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PlanPage.cpp" line="84"/>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::PlanRows</name>
    <message>
        <location filename="../ui/wizard/run/PlanRows.cpp" line="57"/>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/PlanRows.cpp" line="59"/>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::PracticeCard</name>
    <message>
        <location filename="../ui/pages/settings/PracticeCard.cpp" line="73"/>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/PracticeCard.cpp" line="75"/>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/PracticeCard.cpp" line="77"/>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/PracticeCard.cpp" line="79"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/PracticeCard.cpp" line="81"/>
        <source>Resetting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/PracticeCard.cpp" line="85"/>
        <source>Not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/PracticeCard.cpp" line="98"/>
        <source>Practice environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/PracticeCard.cpp" line="100"/>
        <source>A small service with a database of its own, to rehearse on. It listens on this machine only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/PracticeCard.cpp" line="107"/>
        <source>St&amp;art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/PracticeCard.cpp" line="108"/>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/PracticeCard.cpp" line="109"/>
        <source>R&amp;eset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/PracticeCard.cpp" line="113"/>
        <source>Reset makes its data as new. Its backups and its key stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::PreflightPage</name>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="82"/>
        <source>Pre-flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="88"/>
        <source>Checking the backup and the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="90"/>
        <source>Ready to plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="91"/>
        <source>The data from before cannot be put back as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="92"/>
        <source>This restore cannot go on as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="97"/>
        <source>Nothing has been changed; this only reads. You can stop here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="103"/>
        <source>One moment: the checks are still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="105"/>
        <source>The restore is refused: see the message on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="109"/>
        <source>Look at what could not be found out, then tick it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="204"/>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="205"/>
        <source>What will be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="206"/>
        <source>Not to be found out from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="207"/>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="274"/>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="208"/>
        <source>Who is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="209"/>
        <source>Runtime files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="211"/>
        <source>Looking at the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="212"/>
        <source>Reading the backup in full, then looking at the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="246"/>
        <source>These sessions are ended the moment the data is replaced. An application that reconnects by itself then finds the other data.</source>
        <comment>at least one session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="260"/>
        <source>They are what the archive holds: none of them will change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="261"/>
        <source>They get back what they were before that restore, secrets included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="262"/>
        <source>Replaced after the data. Secrets that are in use now stay as they are; a copy of each file that changes is kept for the way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="276"/>
        <source>Restore a backup instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="277"/>
        <source>Choose another backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="285"/>
        <source>Restore in place instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="301"/>
        <source>If this really is the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="302"/>
        <source>The backup says that it was taken from another database. Type this phrase to accept the target all the same; it is recorded as a deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="304"/>
        <source>Accept this target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="308"/>
        <source>Going on without a safety copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="309"/>
        <source>There would be no way back to the present data. Type this phrase to allow it; it is recorded as a deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/PreflightPage.cpp" line="311"/>
        <source>Allow it for this run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::Rail</name>
    <message>
        <location filename="../ui/shell/Rail.cpp" line="99"/>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ReasonLine</name>
    <message>
        <location filename="../ui/pages/incidents/ReasonLine.cpp" line="86"/>
        <source>A few words are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/ReasonLine.cpp" line="112"/>
        <source>Back</source>
        <comment>from asking for a reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::RestoreCard</name>
    <message>
        <location filename="../ui/pages/overview/RestoreCard.cpp" line="23"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/RestoreCard.cpp" line="24"/>
        <source>Last verified restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/RestoreCard.cpp" line="25"/>
        <source>objective %1 min</source>
        <comment>recovery time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/RestoreCard.cpp" line="27"/>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/RestoreCard.cpp" line="28"/>
        <source>Nothing proves yet how long a restore takes here; the objective is %1 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/RestoreCard.cpp" line="34"/>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/RestoreCard.cpp" line="36"/>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::RestoreDonePage</name>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="99"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="108"/>
        <source>The data from before is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="108"/>
        <source>The backup is in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="110"/>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="111"/>
        <source>Putting the data back did not end well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="112"/>
        <source>The restore did not end well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="121"/>
        <source>The live data is what it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="123"/>
        <source>The live data was changed. Read on before you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="124"/>
        <source>The data has been replaced. Close this page when you have read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="140"/>
        <source>In numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="149"/>
        <source>What was proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="152"/>
        <source>Verify the service again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="163"/>
        <source>What is kept, and until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="166"/>
        <source>The data from before stands in a safety copy. It is kept until you delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="172"/>
        <source>Old database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="174"/>
        <source>Runtime files from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="175"/>
        <source>To go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="177"/>
        <source>When it is no longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="193"/>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="194"/>
        <source>Time used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="196"/>
        <source>Data as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="197"/>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="201"/>
        <source>Let pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="202"/>
        <source>Checked again in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="228"/>
        <source>What had been made for it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="173"/>
        <source>Safety copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="46"/>
        <source>less than 0.1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="52"/>
        <source>%1 replaced</source>
        <comment>runtime files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="63"/>
        <source>%1: by %2, “%3”</source>
        <comment>check, name, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="167"/>
        <source>The database that was in use until now is still on the server, under another name. It is kept until you drop it, and takes room until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="195"/>
        <source>Outage declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="198"/>
        <source>Sessions ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="199"/>
        <source>Nobody could connect for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="200"/>
        <source>Runtime files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="203"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="204"/>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="222"/>
        <source>Restore a backup instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="223"/>
        <source>Choose another backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="225"/>
        <source>Make the plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="226"/>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="229"/>
        <source>Return to before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="232"/>
        <source>Go on without a safety copy…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::RestoreOptions</name>
    <message>
        <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="96"/>
        <source>Left as they are unless you tick this. The next page shows what would change; secrets in use now stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="98"/>
        <source>This backup has no runtime files with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="102"/>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="102"/>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="121"/>
        <source>%1 and further files: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="152"/>
        <source>Refuse writes meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="154"/>
        <source>Stop and start the application, and refuse writes meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="155"/>
        <source>Stop the application meanwhile, and start it afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="164"/>
        <source>So that nothing is written which the restore would lose. Unticked, the application is left alone: what it writes before the exchange is lost with the present data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="169"/>
        <source>Stopped by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="202"/>
        <source>What else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="203"/>
        <source>Also put back the &amp;runtime files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="207"/>
        <source>Other ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="208"/>
        <source>&amp;In place: empty this database and load the backup into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="210"/>
        <source>For a login that may not make databases. It is one transaction: it ends well, or nothing has changed. Nobody can use the database meanwhile, which takes as long as the loading; and the way back is a safety copy that must be loaded again, not a swap of names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::RestoreWizard</name>
    <message>
        <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="128"/>
        <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="160"/>
        <source>Return to before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="128"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="133"/>
        <source>Leave unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="135"/>
        <source>Check before restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="137"/>
        <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="142"/>
        <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="145"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="139"/>
        <source>Show the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="142"/>
        <source>Go on to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="145"/>
        <source>Keep the present data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="146"/>
        <source>Replace the data of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="150"/>
        <source>Go on to the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="159"/>
        <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="160"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="170"/>
        <source>This return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="170"/>
        <source>This restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="211"/>
        <source>Return changes nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="213"/>
        <source>The token matches. To go on, press the button at the lower right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="214"/>
        <source>Type the token to the end first, then press the button at the lower right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="225"/>
        <source>The plan was older than 60 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="226"/>
        <source>It is made again. Read it, and confirm that one; what you entered is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/Wizards.cpp" line="26"/>
        <source>Settle that first, unless you mean to restore over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/Wizards.cpp" line="27"/>
        <source>Settle it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ResumeConfirmPage</name>
    <message>
        <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="42"/>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="47"/>
        <source>Replace the data of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="52"/>
        <source>Nothing has been changed. Return and Escape leave everything as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="57"/>
        <source>There is no plan to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="92"/>
        <source>What will be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="93"/>
        <source>Confirm by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="113"/>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="114"/>
        <source>Data now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="115"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="116"/>
        <source>Last written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="117"/>
        <source>Comes in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="117"/>
        <source>Data as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="118"/>
        <source>The data from before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ResumeDonePage</name>
    <message>
        <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="48"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="61"/>
        <source>It is not settled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="62"/>
        <source>The data from before is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="63"/>
        <source>It has come to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="78"/>
        <source>What now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="79"/>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="80"/>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="97"/>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="98"/>
        <source>Time used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="99"/>
        <source>Outage declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="101"/>
        <source>Duration of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="102"/>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="103"/>
        <source>Old database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="104"/>
        <source>Safety copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="105"/>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="116"/>
        <source>Look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="117"/>
        <source>Show the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="118"/>
        <source>Restore a backup instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="127"/>
        <source>The run stays to be settled. Look at it again: what is true now may offer another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="129"/>
        <source>Watch the application. When its data must come from a backup, restore one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="131"/>
        <source>Watch the application. The data from before is kept: Backups lists what can be returned to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="137"/>
        <source>Still to be settled: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ResumePlanPage</name>
    <message>
        <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="43"/>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="49"/>
        <source>Making the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="51"/>
        <source>This way cannot be gone as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="52"/>
        <source>What going back will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="52"/>
        <source>What going on will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="58"/>
        <source>Nothing has been changed. The next page asks for a typed confirmation of exactly this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="60"/>
        <source>Nothing has been changed. You can stop here; it stays to be settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="66"/>
        <source>One moment: the plan is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="67"/>
        <source>There is no plan: see the message on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="113"/>
        <source>Reading the backup and the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="114"/>
        <source>What this means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="115"/>
        <source>Steps, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="116"/>
        <source>For the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="137"/>
        <source>Look at the other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="137"/>
        <source>Go back instead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="138"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="138"/>
        <source>Restore a backup instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="151"/>
        <source>Plan hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="152"/>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ResumeWizard</name>
    <message>
        <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="84"/>
        <source>Settle what was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="94"/>
        <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="115"/>
        <source>Leave unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="96"/>
        <source>Show the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="101"/>
        <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="115"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="101"/>
        <source>Keep the present data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="102"/>
        <source>Replace the data of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="112"/>
        <source>Go on to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="114"/>
        <source>Stay with the data from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="114"/>
        <source>Go on to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="132"/>
        <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="133"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="133"/>
        <source>Settle the next…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="138"/>
        <source>This run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="180"/>
        <source>Return changes nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="182"/>
        <source>The token matches. To go on, press the button at the lower right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="183"/>
        <source>Type the token to the end first, then press the button at the lower right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="194"/>
        <source>The plan was older than 60 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="195"/>
        <source>What is true now is looked at again; then make the plan anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::RoomHead</name>
    <message>
        <location filename="../ui/pages/incidents/RoomHead.cpp" line="66"/>
        <source>Began at %1 · declared by %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/RoomHead.cpp" line="68"/>
        <source>The service is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::RoomPane</name>
    <message>
        <location filename="../ui/pages/incidents/RoomPane.cpp" line="79"/>
        <source>Past incidents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::RootCauseCard</name>
    <message>
        <location filename="../ui/pages/incidents/RootCauseCard.cpp" line="147"/>
        <source>Root cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/RootCauseCard.cpp" line="148"/>
        <source>Ca&amp;use: what made it happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/RootCauseCard.cpp" line="148"/>
        <source>I&amp;mpact: who and what was hit, how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/RootCauseCard.cpp" line="149"/>
        <source>A&amp;ctions: what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/RootCauseCard.cpp" line="150"/>
        <source>Pre&amp;vention: what keeps it from coming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/RootCauseCard.cpp" line="155"/>
        <source>All four are on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/RootCauseCard.cpp" line="156"/>
        <source>Each is put on record as you leave its field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::RowChanges</name>
    <message>
        <location filename="../ui/wizard/restore/RowChanges.cpp" line="89"/>
        <source>Show all tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RowChanges.cpp" line="142"/>
        <source>Tables that stay as they are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RowChanges.cpp" line="144"/>
        <source>Further tables that differ: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RowChanges.cpp" line="152"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RowChanges.cpp" line="152"/>
        <source>In the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RowChanges.cpp" line="152"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RowChanges.cpp" line="152"/>
        <source>At the least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RowChanges.cpp" line="152"/>
        <source>Newest row now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RowChanges.cpp" line="167"/>
        <source>%1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RowChanges.cpp" line="169"/>
        <source>the table goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RowChanges.cpp" line="170"/>
        <source>the table comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RowChanges.cpp" line="165"/>
        <source>%1 come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RowChanges.cpp" line="163"/>
        <source>%1 go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::RtoClock</name>
    <message>
        <location filename="../ui/widgets/RtoClock.cpp" line="56"/>
        <source>%1, likely end %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/RtoClock.cpp" line="65"/>
        <source>%1 min used of %2, %3 min over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/RtoClock.cpp" line="67"/>
        <source>%1 s used of %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/RtoClock.cpp" line="68"/>
        <source>%1 min used of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/RtoClock.cpp" line="104"/>
        <source>Recovery clock: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/RtoClock.cpp" line="105"/>
        <source>The time allowed may be missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/RtoClock.cpp" line="106"/>
        <source>The time allowed has been missed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::RunClock</name>
    <message>
        <location filename="../ui/wizard/run/RunClock.cpp" line="62"/>
        <source>The %1 minutes will probably be missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunClock.cpp" line="63"/>
        <source>The %1 minutes may be missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunClock.cpp" line="69"/>
        <source>Likely end %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::RunPage</name>
    <message>
        <location filename="../ui/wizard/run/RunPage.cpp" line="49"/>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunPage.cpp" line="59"/>
        <source>You can look at other pages meanwhile: the run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunPage.cpp" line="95"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::RunStrip</name>
    <message>
        <location filename="../ui/wizard/run/RunStrip.cpp" line="161"/>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunStrip.cpp" line="167"/>
        <source>At work on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunStrip.cpp" line="176"/>
        <source>Stalled: nothing has moved for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunStrip.cpp" line="184"/>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunStrip.cpp" line="189"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/RunStrip.cpp" line="193"/>
        <source>It stops at the next safe place; then the state of the data is told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::RuntimeRows</name>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="26"/>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="28"/>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="30"/>
        <source>only its rights change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="32"/>
        <source>goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="34"/>
        <source>left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="38"/>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="70"/>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="44"/>
        <source>a symbolic link is on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="46"/>
        <source>something else than a file has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="48"/>
        <source>it is a mount point of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="50"/>
        <source>it cannot be read line by line, so its secrets cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="52"/>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="60"/>
        <source>comes</source>
        <comment>a key of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="62"/>
        <source>goes</source>
        <comment>a key of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="64"/>
        <source>changes</source>
        <comment>a key of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="66"/>
        <source>secret, stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="104"/>
        <source>Left alone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="111"/>
        <source>Files that stay as they are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="113"/>
        <source>Further files that change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="129"/>
        <source>Keys that stay as they are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="131"/>
        <source>Further keys that change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="137"/>
        <source>File or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="137"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="137"/>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="137"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ServiceCard</name>
    <message>
        <location filename="../ui/pages/overview/ServiceCard.cpp" line="55"/>
        <source>%1 of %2 checks passed.</source>
        <comment>how many, of how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/ServiceCard.cpp" line="58"/>
        <source>Failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/ServiceCard.cpp" line="60"/>
        <source>Let pass: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/ServiceCard.cpp" line="62"/>
        <source>Not made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/ServiceCard.cpp" line="71"/>
        <source>Service last verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/ServiceCard.cpp" line="72"/>
        <source>Verify the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/ServiceCard.cpp" line="77"/>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/ServiceCard.cpp" line="77"/>
        <source>Not since the data was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/pages/overview/ServiceCard.cpp" line="78"/>
        <source>%n check(s) tell whether it is really back after a restore.</source>
        <translation>
            <numerusform>%n check tells whether it is really back after a restore.</numerusform>
            <numerusform>%n checks tell whether it is really back after a restore.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/ServiceCard.cpp" line="80"/>
        <source>No checks are configured: after a restore nothing tells whether the service is really back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/ServiceCard.cpp" line="85"/>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::SessionRows</name>
    <message>
        <location filename="../ui/wizard/restore/SessionRows.cpp" line="20"/>
        <source>at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/SessionRows.cpp" line="22"/>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/SessionRows.cpp" line="24"/>
        <source>in a transaction, waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/SessionRows.cpp" line="25"/>
        <location filename="../ui/wizard/restore/SessionRows.cpp" line="49"/>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/SessionRows.cpp" line="44"/>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/SessionRows.cpp" line="44"/>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/SessionRows.cpp" line="44"/>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/SessionRows.cpp" line="44"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/SessionRows.cpp" line="44"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/SessionRows.cpp" line="50"/>
        <source>this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/SessionRows.cpp" line="55"/>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/SessionRows.cpp" line="60"/>
        <source>Further sessions: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::SetModel</name>
    <message>
        <location filename="../ui/wizard/restore/SetModel.cpp" line="75"/>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/SetModel.cpp" line="93"/>
        <source>Version 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/SetModel.cpp" line="102"/>
        <source>Data as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/SetModel.cpp" line="104"/>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/SetModel.cpp" line="106"/>
        <source>Proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/SetModel.cpp" line="108"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/SetModel.cpp" line="110"/>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::SetsModel</name>
    <message>
        <location filename="../ui/models/SetsModel.cpp" line="67"/>
        <source>Safety copy of runtime files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/SetsModel.cpp" line="68"/>
        <source>Runtime files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/SetsModel.cpp" line="71"/>
        <source>Safety copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/SetsModel.cpp" line="71"/>
        <source>Safety copy, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/SetsModel.cpp" line="72"/>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/SetsModel.cpp" line="72"/>
        <source>Backup, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/SetsModel.cpp" line="85"/>
        <source>It does not hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/SetsModel.cpp" line="87"/>
        <source>The source was damaged when this was taken. It is kept because it may be all there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/SetsModel.cpp" line="90"/>
        <source>There is no signed metadata beside it: nothing proves what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/SetsModel.cpp" line="92"/>
        <source>This file was not made by a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/SetsModel.cpp" line="239"/>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/SetsModel.cpp" line="241"/>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/SetsModel.cpp" line="243"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/SetsModel.cpp" line="245"/>
        <source>Proven to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/SetsModel.cpp" line="247"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/SetsModel.cpp" line="249"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/SetsModel.cpp" line="251"/>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/SetsModel.cpp" line="253"/>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/models/SetsModel.cpp" line="255"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::SettingsPage</name>
    <message>
        <location filename="../ui/pages/settings/SettingsPage.cpp" line="74"/>
        <source>Where things are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/SettingsPage.cpp" line="77"/>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/SettingsPage.cpp" line="78"/>
        <source>Safety copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/SettingsPage.cpp" line="80"/>
        <source>Journal of all operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/SettingsPage.cpp" line="81"/>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/settings/SettingsPage.cpp" line="82"/>
        <source>These settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::SettleChoice</name>
    <message>
        <location filename="../ui/wizard/resume/SettleChoice.cpp" line="59"/>
        <source>What should become of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/SettleChoice.cpp" line="61"/>
        <source>Nobody but you can say which loses nothing: look at the data first. So none of the two is chosen for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/SettleChoice.cpp" line="82"/>
        <source>Loses nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::SizeCard</name>
    <message>
        <location filename="../ui/pages/overview/SizeCard.cpp" line="42"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/SizeCard.cpp" line="43"/>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/SizeCard.cpp" line="47"/>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/overview/SizeCard.cpp" line="52"/>
        <source>Last %1 backups: %2 to %3</source>
        <comment>at least two; least and largest size</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::StepCard</name>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="115"/>
        <source>How was it done, if not from here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="115"/>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="237"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="120"/>
        <source>Why is it skipped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="120"/>
        <source>Skip this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="122"/>
        <source>What went wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="122"/>
        <source>It failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="176"/>
        <source>The scenario file of this incident is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="181"/>
        <source>Not always needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="197"/>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="197"/>
        <source>Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="199"/>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="201"/>
        <source>Nobody has looked since this console was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="204"/>
        <source>There is nothing of this kind to look at in this environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="205"/>
        <source>As it was at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="213"/>
        <source>Taken by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="215"/>
        <source>Begun at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="217"/>
        <source>Ended at %1, said by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="219"/>
        <source>“%1”</source>
        <comment>the words of a note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="222"/>
        <source>Show its record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="237"/>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="237"/>
        <source>Done otherwise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="246"/>
        <source>Skip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="247"/>
        <source>Failed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepCard.cpp" line="248"/>
        <source>I take it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::StepList</name>
    <message>
        <location filename="../ui/widgets/StepList.cpp" line="89"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::StepRow</name>
    <message>
        <location filename="../ui/widgets/StepRow.cpp" line="101"/>
        <source>Step %1 of %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/StepRow.cpp" line="191"/>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/StepRow.cpp" line="193"/>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/StepRow.cpp" line="195"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/StepRow.cpp" line="197"/>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/StepRow.cpp" line="199"/>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/StepRow.cpp" line="203"/>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::StepsCard</name>
    <message>
        <location filename="../ui/pages/incidents/StepsCard.cpp" line="60"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/StepsCard.cpp" line="90"/>
        <source>%1 of %2 are over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::TaskWizard</name>
    <message>
        <location filename="../ui/wizard/run/TaskWizard.cpp" line="81"/>
        <source>Something else is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/run/TaskWizard.cpp" line="82"/>
        <source>%1. Wait until it has ended, then go on here. Nothing has been started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::TimelineCard</name>
    <message>
        <location filename="../ui/pages/incidents/TimelineCard.cpp" line="53"/>
        <location filename="../ui/pages/incidents/TimelineCard.cpp" line="54"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/pages/incidents/TimelineCard.cpp" line="59"/>
        <source>%1 “%2”</source>
        <comment>what happened, the words of a note</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::TokenField</name>
    <message>
        <location filename="../ui/widgets/TokenField.cpp" line="84"/>
        <source>Type the code at the end by hand. Only the name can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/TokenField.cpp" line="87"/>
        <source>Type the text above to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/TokenField.cpp" line="89"/>
        <source>Characters left to type: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/TokenField.cpp" line="90"/>
        <source>This differs from the text above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/TokenField.cpp" line="131"/>
        <source>Type this to confirm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/TokenField.cpp" line="132"/>
        <source>Confirmation text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/TokenField.cpp" line="138"/>
        <source>The text matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::UnknownRows</name>
    <message>
        <location filename="../ui/wizard/restore/UnknownRows.cpp" line="53"/>
        <source>I have looked at this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ValidateDepthPage</name>
    <message>
        <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="102"/>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="107"/>
        <source>How far should this backup be proven?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="145"/>
        <source>Depth of proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="146"/>
        <source>Readable to the last byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="128"/>
        <source>Checks signature and digest, unpacks all of it beside, and lets pg_restore read it to its last byte. What the tables hold is proven by a restore only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="112"/>
        <source>A validation never touches the database in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="130"/>
        <source>Checks signature and digest, unpacks all of it beside, and lets SQLite check the content. Takes about as long as a restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="137"/>
        <source>Loads it into a database of its own on the same server, compares every table with what is signed, and drops it. Takes longer than a restore, and as much room on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="139"/>
        <source>Restores it into a file of its own, opens it as the application would, and compares every table with what is signed. Takes about as long as a restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="148"/>
        <source>Restored into a scratch target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="150"/>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="152"/>
        <source>Checks the signature and the digest of the whole file. Quick; does not look inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="156"/>
        <source>The backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="163"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="166"/>
        <source>Data as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="166"/>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="167"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="168"/>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="169"/>
        <source>Proven so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ValidateDonePage</name>
    <message>
        <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="35"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="41"/>
        <source>The backup holds, but not all is as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="43"/>
        <source>The backup holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="44"/>
        <source>The validation was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="45"/>
        <source>The backup could not be proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="50"/>
        <source>Nothing was changed, neither the backup nor the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="65"/>
        <source>What was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="72"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="73"/>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="75"/>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="88"/>
        <source>Validate again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ValidateWizard</name>
    <message>
        <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="26"/>
        <source>Validate a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="32"/>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="32"/>
        <source>Validate the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="36"/>
        <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="37"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="37"/>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="43"/>
        <source>This validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="44"/>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="45"/>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="46"/>
        <source>Changes to the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="46"/>
        <source>None: it is not touched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::VerifyPage</name>
    <message>
        <location filename="../ui/wizard/restore/VerifyPage.cpp" line="50"/>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/VerifyPage.cpp" line="55"/>
        <source>Proving what is in place now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/VerifyPage.cpp" line="62"/>
        <source>The data has been put back. These checks only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/VerifyPage.cpp" line="63"/>
        <source>The data has been replaced. These checks only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/VerifyPage.cpp" line="69"/>
        <source>The run has ended. Go on to the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/VerifyPage.cpp" line="70"/>
        <source>The run has ended, and not every check passed. Mend what failed and check it again, let it pass by name, or go on to the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/restore/VerifyPage.cpp" line="121"/>
        <source>Proofs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::VerifyResultPage</name>
    <message>
        <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="43"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="50"/>
        <source>Checking the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="52"/>
        <source>The verification was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="53"/>
        <source>The service could not be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="58"/>
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n check failed</numerusform>
            <numerusform>%n checks failed</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="59"/>
        <source>Every check passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="60"/>
        <source>No check stands failed, but read the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="77"/>
        <source>Failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="78"/>
        <source>Mend what failed and check it again, or let it pass by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="79"/>
        <source>Nothing is changed: these checks only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="116"/>
        <source>Verify again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="122"/>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::VerifyRows</name>
    <message>
        <location filename="../ui/wizard/verify/VerifyRows.cpp" line="56"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyRows.cpp" line="60"/>
        <source>Not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyRows.cpp" line="139"/>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyRows.cpp" line="142"/>
        <source>Let it pass…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::VerifyWhatPage</name>
    <message>
        <location filename="../ui/wizard/verify/VerifyWhatPage.cpp" line="64"/>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyWhatPage.cpp" line="69"/>
        <source>Is the service really back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyWhatPage.cpp" line="74"/>
        <source>These checks only read. They can be stopped at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyWhatPage.cpp" line="80"/>
        <source>There is nothing to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyWhatPage.cpp" line="81"/>
        <source>Tick at least one check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyWhatPage.cpp" line="86"/>
        <source>No checks are configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyWhatPage.cpp" line="87"/>
        <source>Name them under “checks” in the environment file: health, front end, endpoints, what must hold in the data, monitoring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyWhatPage.cpp" line="89"/>
        <source>What will be checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::VerifyWizard</name>
    <message>
        <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="34"/>
        <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="41"/>
        <source>Verify the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="41"/>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="45"/>
        <source>Choose checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="45"/>
        <source>Verify all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="45"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="67"/>
        <source>The service as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="80"/>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="81"/>
        <source>What is verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="82"/>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="82"/>
        <source>%1 of %2</source>
        <comment>ticked, configured</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="84"/>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="84"/>
        <source>None: these checks only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="86"/>
        <source>Monitoring is compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="88"/>
        <source>Nothing: no earlier look is on record, so every critical alert counts as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="90"/>
        <source>This verification</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::WaiverForm</name>
    <message>
        <location filename="../ui/wizard/verify/WaiverForm.cpp" line="99"/>
        <source>Say who lets it pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/WaiverForm.cpp" line="99"/>
        <source>Say why it may pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/WaiverForm.cpp" line="140"/>
        <source>It is made once more. If it still fails, your name and reason stand beside it on record, and the outcome stays one with deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/WaiverForm.cpp" line="142"/>
        <source>Let pass by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/WaiverForm.cpp" line="143"/>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/WaiverForm.cpp" line="144"/>
        <source>%1: let pass by</source>
        <comment>check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/WaiverForm.cpp" line="145"/>
        <source>%1: reason to let it pass</source>
        <comment>check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/WaiverForm.cpp" line="146"/>
        <source>Let it pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/WaiverForm.cpp" line="147"/>
        <source>%1: let it pass</source>
        <comment>check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/WaiverForm.cpp" line="148"/>
        <source>Leave it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/verify/WaiverForm.cpp" line="149"/>
        <source>%1: leave it failed</source>
        <comment>check</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::WhatPage</name>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="43"/>
        <source>As they were before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="45"/>
        <source>Those of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="47"/>
        <source>Some as before, some of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="51"/>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="100"/>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="107"/>
        <source>A return to before came to no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="107"/>
        <source>A restore came to no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="112"/>
        <source>Looking changes nothing. You can stop here; it stays to be settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="118"/>
        <source>One moment: the database is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="120"/>
        <source>There is nothing to settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="121"/>
        <source>Choose what should become of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="231"/>
        <source>Looking at what is true now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="232"/>
        <source>Nothing is left to settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="233"/>
        <source>Every restore of this database has come to an end, or was settled since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="234"/>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="260"/>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="235"/>
        <source>For the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="236"/>
        <source>&amp;Look at the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="237"/>
        <source>Shows what the journal says of it; this task stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="273"/>
        <source>Stopped at step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="274"/>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="276"/>
        <source>Runtime files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="277"/>
        <source>Outage declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="280"/>
        <source>Steps begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="281"/>
        <source>Time allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="282"/>
        <source>%1 min, counted from the declaration on: neither the interruption nor going on starts it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="284"/>
        <source>Started by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="285"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="286"/>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/wizard/resume/WhatPage.cpp" line="287"/>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
