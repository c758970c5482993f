<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>CheckSentences</name>
        <message numerus="yes">
            <location filename="../ui/wizard/verify/CheckSentences.cpp" line="22" />
            <source>%n time(s) in a row, within %1</source>
            <comment>answers</comment>
            <translation>
                <numerusform>%n fois de suite, en %1 au plus</numerusform>
                <numerusform>%n fois de suite, en %1 au plus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/CheckSentences.cpp" line="32" />
            <source>%1 %2 answers %3.</source>
            <comment>method, URL, statuses</comment>
            <translation>%1 %2 répond %3.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/CheckSentences.cpp" line="33" />
            <source> or </source>
            <comment>between statuses</comment>
            <translation> ou </translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/CheckSentences.cpp" line="38" />
            <source>Looked at in its body: %1.</source>
            <translation>Examiné dans sa réponse : %1.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/CheckSentences.cpp" line="44" />
            <source>%1 gives %2.</source>
            <comment>SQL, value</comment>
            <translation>%1 donne %2.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/CheckSentences.cpp" line="50" />
            <source>%1 ends with exit code %2.</source>
            <translation>%1 se termine avec le code %2.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/CheckSentences.cpp" line="56" />
            <source>%1 shows no critical and no high alert that was not there before (the last %2).</source>
            <translation>%1 ne montre aucune alerte critique ni haute qui n’y était pas avant (dernières %2).</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/CheckSentences.cpp" line="75" />
            <source>GET %1 answers that all is healthy, %2.</source>
            <translation>GET %1 répond que tout va bien, %2.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/CheckSentences.cpp" line="78" />
            <source>GET %1 answers with an HTML page, %2.</source>
            <translation>GET %1 répond par une page HTML, %2.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/CheckSentences.cpp" line="81" />
            <source>A page of %1 may send %2 to %3.</source>
            <translation>Une page de %1 peut envoyer %2 à %3.</translation>
        </message>
    </context>
    <context>
        <name>CheckWords</name>
        <message>
            <location filename="../ui/wizard/run/CheckWords.cpp" line="40" />
            <source>Let pass</source>
            <translation>Passé outre</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/CheckWords.cpp" line="50" />
            <source>It failed. Let pass by %1: %2</source>
            <comment>name, reason</comment>
            <translation>En échec. Passé outre par %1 : %2</translation>
        </message>
    </context>
    <context>
        <name>ClockWords</name>
        <message>
            <location filename="../core/text/ClockWords.cpp" line="37" />
            <source>%1 %2</source>
            <comment>number, unit</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <location filename="../core/text/ClockWords.cpp" line="38" />
            <source>%1–%2 %3</source>
            <comment>number, number, unit</comment>
            <translation>%1–%2 %3</translation>
        </message>
        <message>
            <location filename="../core/text/ClockWords.cpp" line="47" />
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <location filename="../core/text/ClockWords.cpp" line="51" />
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <location filename="../core/text/ClockWords.cpp" line="51" />
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <location filename="../core/text/ClockWords.cpp" line="57" />
            <source>Expected duration not known: there is no earlier run to judge it by.</source>
            <translation>Durée attendue inconnue : aucune exécution précédente ne permet de l’estimer.</translation>
        </message>
        <message>
            <location filename="../core/text/ClockWords.cpp" line="60" />
            <source>Expected duration about %1 (judged by the last run).</source>
            <translation>Durée attendue : environ %1 (d’après la dernière exécution).</translation>
        </message>
        <message>
            <location filename="../core/text/ClockWords.cpp" line="61" />
            <source>Expected duration about %1 (from %2 earlier runs).</source>
            <translation>Durée attendue : environ %1 (d’après %2 exécutions précédentes).</translation>
        </message>
        <message>
            <location filename="../core/text/ClockWords.cpp" line="91" />
            <source>%1 of %2 tables</source>
            <translation>%1 table(s) sur %2</translation>
        </message>
        <message>
            <location filename="../core/text/ClockWords.cpp" line="93" />
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <location filename="../core/text/ClockWords.cpp" line="94" />
            <source>%1 so far</source>
            <translation>%1 jusqu’ici</translation>
        </message>
        <message>
            <location filename="../core/text/ClockWords.cpp" line="103" />
            <source>%1, %2 %</source>
            <comment>object, part of it done</comment>
            <translation>%1, %2 %</translation>
        </message>
        <message>
            <location filename="../core/text/ClockWords.cpp" line="105" />
            <source>%1, %2 rows</source>
            <comment>object, how many</comment>
            <translation>%1, %2 lignes</translation>
        </message>
        <message>
            <location filename="../core/text/ClockWords.cpp" line="110" />
            <source>%1 of %2 min</source>
            <translation>%1 sur %2 min</translation>
        </message>
        <message>
            <location filename="../core/text/ClockWords.cpp" line="111" />
            <source>%1, inside the objective</source>
            <translation>%1, dans l’objectif</translation>
        </message>
        <message>
            <location filename="../core/text/ClockWords.cpp" line="111" />
            <source>%1, beyond the objective</source>
            <translation>%1, au-delà de l’objectif</translation>
        </message>
        <message>
            <location filename="../core/text/ClockWords.cpp" line="117" />
            <source>Time used since the outage was declared: %1</source>
            <translation>Temps utilisé depuis la déclaration de la panne : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ClockWords.cpp" line="122" />
            <source>about %1 left</source>
            <translation>encore environ %1</translation>
        </message>
    </context>
    <context>
        <name>EncryptionWords</name>
        <message>
            <location filename="../ui/models/EncryptionWords.cpp" line="34" />
            <source>Not encrypted</source>
            <translation>Non chiffrée</translation>
        </message>
        <message>
            <location filename="../ui/models/EncryptionWords.cpp" line="36" />
            <source>With a passphrase</source>
            <translation>Par une phrase secrète</translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/models/EncryptionWords.cpp" line="37" />
            <source>For %n recipient(s)</source>
            <translation>
                <numerusform>Pour %n destinataire</numerusform>
                <numerusform>Pour %n destinataires</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="21" />
            <source>The command line is not understood: %1</source>
            <translation>La ligne de commande n’est pas comprise : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="22" />
            <source>See --help.</source>
            <translation>Voir --help.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="23" />
            <source>%1 is not in this version</source>
            <translation>%1 n’est pas dans cette version</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="24" />
            <source>See README for what this version does.</source>
            <translation>Voir README pour ce que fait cette version.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="25" />
            <source>%1 is required: it is unset or empty</source>
            <translation>%1 is required : elle est absente ou vide</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="26" />
            <source>Set the integrity key that signed the backups; without it nothing can be proven.</source>
            <translation>Définissez la clé d’intégrité qui a signé les sauvegardes ; sans elle rien ne peut être prouvé.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="31" />
            <source>The environment file %1 is not valid</source>
            <translation>Le fichier d’environnement %1 n’est pas valide</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="32" />
            <source>Mend the member that the detail names.</source>
            <translation>Corrigez le membre que le détail nomme.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="43" />
            <source>There is no environment %1</source>
            <translation>Il n’y a pas d’environnement %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="44" />
            <source>Give the path of an environment file, or the name of a kept one.</source>
            <translation>Donnez le chemin d’un fichier d’environnement, ou le nom d’un environnement gardé.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="46" />
            <source>It is not known which database to protect (%1)</source>
            <translation>On ne sait pas quelle base protéger (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="47" />
            <source>Set DATABASE_URL, or write it into backend/.env below the root.</source>
            <translation>Définissez DATABASE_URL, ou écrivez-la dans backend/.env sous la racine.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="48" />
            <source>The database URL is not usable (%1)</source>
            <translation>L’URL de la base n’est pas utilisable (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="54" />
            <source>There is no database at %1</source>
            <translation>Il n’y a pas de base à %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="55" />
            <source>Check DATABASE_URL and the root; to bring it back, restore.</source>
            <translation>Vérifiez DATABASE_URL et la racine ; pour la ramener, restaurez.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="59" />
            <source>A copy taken now is kept, marked damaged. Restore the newest valid backup.</source>
            <translation>Une copie prise maintenant est gardée, marquée endommagée. Restaurez la sauvegarde valide la plus récente.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="61" />
            <source>%1 changed while it was read</source>
            <translation>%1 a changé pendant sa lecture</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="62" />
            <source>Try again.</source>
            <translation>Réessayez.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="49" />
            <source>Write it like postgresql://user@host:5432/database, sqlite:///relative/path.db or sqlite:////absolute/path.db.</source>
            <translation>Écrivez-la comme postgresql://utilisateur@hôte:5432/base, sqlite:///chemin/relatif.db ou sqlite:////chemin/absolu.db.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="28" />
            <source>The key cannot be read from %1</source>
            <translation>La clé ne peut pas être lue depuis %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="29" />
            <source>Check that the file exists, that you may read it, and that it is the right one.</source>
            <translation>Vérifiez que le fichier existe, que vous pouvez le lire, et que c’est le bon.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="34" />
            <source>The scenario %1 is not valid</source>
            <translation>Le scénario %1 n’est pas valide</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="35" />
            <source>Mend the member that the detail names; the other scenarios are there.</source>
            <translation>Corrigez le membre que nomme le détail ; les autres scénarios sont là.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="36" />
            <source>The baseline %1 is not valid</source>
            <translation>Le relevé de référence %1 n’est pas valide</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="37" />
            <source>Give a file that verify --save-baseline wrote, or a saved answer of the operational summary.</source>
            <translation>Donnez un fichier écrit par verify --save-baseline, ou une réponse enregistrée du résumé opérationnel.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="40" />
            <source>There is no such incident: %1</source>
            <translation>Il n’y a pas d’incident de ce nom : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="41" />
            <source>See `incident list` for those on record, or open one with `incident start`.</source>
            <translation>Voyez `incident list` pour ceux qui sont consignés, ou ouvrez-en un par `incident start`.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="52" />
            <source>This is not possible with this kind of database (%1)</source>
            <translation>Ce n’est pas possible avec ce type de base (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="53" />
            <source>The detail says what is possible instead.</source>
            <translation>Le détail dit ce qui est possible à la place.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="56" />
            <source>%1 is not a database</source>
            <translation>%1 n’est pas une base de données</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="57" />
            <source>Check that DATABASE_URL names the right one.</source>
            <translation>Vérifiez que DATABASE_URL désigne la bonne.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="58" />
            <source>The database engine calls %1 damaged</source>
            <translation>Le moteur de base de données dit %1 endommagée</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="63" />
            <source>%1 stays locked by somebody else</source>
            <translation>%1 reste verrouillée par quelqu’un d’autre</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="64" />
            <source>See who holds a long transaction, end it, and try again.</source>
            <translation>Voyez qui tient une longue transaction, terminez-la, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="66" />
            <source>The database server %1 does not answer</source>
            <translation>Le serveur de base de données %1 ne répond pas</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="67" />
            <source>Check that it runs, and that host and port in DATABASE_URL are right.</source>
            <translation>Vérifiez qu’il tourne, et que l’hôte et le port de DATABASE_URL sont justes.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="68" />
            <source>The database server %1 refuses the login</source>
            <translation>Le serveur de base de données %1 refuse la connexion</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="69" />
            <source>Check user and password in DATABASE_URL, and pg_hba.conf on the server.</source>
            <translation>Vérifiez l’utilisateur et le mot de passe dans DATABASE_URL, et pg_hba.conf sur le serveur.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="72" />
            <source>The client program %1 is missing on this machine</source>
            <translation>Le programme client %1 manque sur cette machine</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="73" />
            <source>Install the client programs of the server's major version: postgresql-client-N.</source>
            <translation>Installez les programmes clients de la version majeure du serveur : postgresql-client-N.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="75" />
            <source>The versions do not fit: %1</source>
            <translation>Les versions ne vont pas ensemble : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="76" />
            <source>Restore onto a server of the same major version, or a newer one.</source>
            <translation>Restaurez sur un serveur de la même version majeure, ou plus récente.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="78" />
            <source>No database can be made beside %1 with this login</source>
            <translation>Cette connexion ne permet pas de créer une base à côté de %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="79" />
            <source>Give the role the right CREATEDB, or restore with --in-place: in one transaction, with a copy made before.</source>
            <translation>Donnez au rôle le droit CREATEDB, ou restaurez avec --in-place : en une transaction, avec une copie faite avant.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="81" />
            <source>There is no backup %1</source>
            <translation>Il n’y a pas de sauvegarde %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="82" />
            <source>See `list` for the sets that exist.</source>
            <translation>Voir `list` pour les jeux qui existent.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="84" />
            <source>The backup has no metadata: %1 is missing</source>
            <translation>La sauvegarde n’a pas de métadonnées : %1 manque</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="85" />
            <source>Nothing proves what it is. Choose another set; `list` shows them.</source>
            <translation>Rien ne prouve ce qu’elle est. Choisissez un autre jeu ; `list` les montre.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="86" />
            <source>The metadata %1 is not valid</source>
            <translation>Les métadonnées %1 ne sont pas valides</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="87" />
            <source>Nothing proves what the file is. Choose another set.</source>
            <translation>Rien ne prouve ce qu’est le fichier. Choisissez un autre jeu.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="89" />
            <source>The metadata %1 is of a schema that this version does not know</source>
            <translation>Les métadonnées %1 sont d’un schéma que cette version ne connaît pas</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="90" />
            <source>Use the version of Holdfast that wrote it, or a newer one.</source>
            <translation>Utilisez la version de Holdfast qui les a écrites, ou une plus récente.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="91" />
            <source>The signature of %1 does not hold</source>
            <translation>La signature de %1 n’est pas bonne</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="92" />
            <source>The metadata was changed, or signed with another key. Check the key; do not use this set otherwise.</source>
            <translation>Les métadonnées ont été changées, ou signées avec une autre clé. Vérifiez la clé ; sinon n’utilisez pas ce jeu.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="94" />
            <source>%1 is not what was signed</source>
            <translation>%1 n’est pas ce qui a été signé</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="95" />
            <source>The file was changed or damaged. Choose another set.</source>
            <translation>Le fichier a été changé ou endommagé. Choisissez un autre jeu.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="96" />
            <source>%1 has another size than was signed</source>
            <translation>%1 n’a pas la taille signée</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="97" />
            <source>The file was cut or changed. Choose another set.</source>
            <translation>Le fichier a été coupé ou changé. Choisissez un autre jeu.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="99" />
            <source>%1 has another name than was signed</source>
            <translation>%1 n’a pas le nom signé</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="100" />
            <source>Give the file the name that the detail shows, or choose another set.</source>
            <translation>Donnez au fichier le nom que montre le détail, ou choisissez un autre jeu.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="101" />
            <source>The content of %1 is damaged</source>
            <translation>Le contenu de %1 est endommagé</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="102" />
            <source>Choose another set.</source>
            <translation>Choisissez un autre jeu.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="108" />
            <source>Nobody has confirmed this (%1)</source>
            <translation>Personne n’a confirmé cela (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="109" />
            <source>On a terminal type the token. Without one: RESTORE_ALLOW_NONINTERACTIVE=1 and --confirm TOKEN or --force.</source>
            <translation>Sur un terminal, saisissez le jeton. Sans terminal : RESTORE_ALLOW_NONINTERACTIVE=1 et --confirm JETON ou --force.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="111" />
            <source>No plan belongs to the token %1</source>
            <translation>Aucun plan ne correspond au jeton %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="112" />
            <source>Make a plan with `plan FILE` and use its token.</source>
            <translation>Faites un plan avec `plan FILE` et utilisez son jeton.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="113" />
            <source>The token %1 is older than 60 minutes</source>
            <translation>Le jeton %1 a plus de 60 minutes</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="114" />
            <location filename="../core/text/ErrorWords.cpp" line="116" />
            <source>Make a new plan with `plan FILE`.</source>
            <translation>Faites un nouveau plan avec `plan FILE`.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="115" />
            <source>The token %1 was used before</source>
            <translation>Le jeton %1 a déjà servi</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="118" />
            <source>The plan is stale: something that it rests on has changed (%1)</source>
            <translation>Le plan est périmé : quelque chose sur quoi il repose a changé (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="119" />
            <source>Make a new plan, read it, and confirm that one.</source>
            <translation>Faites un nouveau plan, lisez-le, et confirmez celui-là.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="120" />
            <source>The backup was not taken from %1</source>
            <translation>La sauvegarde n’a pas été prise de %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="121" />
            <source>If this really is the target, give the phrase in the detail.</source>
            <translation>Si c’est vraiment la cible, donnez la phrase qui est dans le détail.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="122" />
            <source>%1 is a backup of another kind</source>
            <translation>%1 est une sauvegarde d’un autre type</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="123" />
            <source>Choose a set of the kind of this database.</source>
            <translation>Choisissez un jeu du type de cette base.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="125" />
            <source>%1 is in use and cannot be replaced under its users</source>
            <translation>%1 est utilisée et ne peut pas être remplacée sous ses utilisateurs</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="126" />
            <source>End what the detail names, then try again.</source>
            <translation>Mettez fin à ce que le détail nomme, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="133" />
            <source>There is no interrupted run to go on with (%1)</source>
            <translation>Il n’y a pas d’opération interrompue à reprendre (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="134" />
            <source>`resume` without an ID lists those that there are.</source>
            <translation>`resume` sans identifiant montre celles qui existent.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="136" />
            <source>An earlier run on this database came to no end: %1</source>
            <translation>Une opération antérieure sur cette base n’a pas abouti : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="137" />
            <source>Settle it first with `resume`: go on with it, or undo it.</source>
            <translation>Réglez-la d’abord avec `resume` : la reprendre ou l’annuler.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="139" />
            <source>A command that controls the application failed: %1</source>
            <translation>Une commande qui pilote l’application a échoué : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="140" />
            <source>Run it by hand and mend it, or restore with --leave-services.</source>
            <translation>Exécutez-la à la main et corrigez-la, ou restaurez avec --leave-services.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="156" />
            <source>The database engine could not do its work on %1</source>
            <translation>Le moteur de base de données n’a pas pu faire son travail sur %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="192" />
            <source>Return to the data from before with a revert, or restore again.</source>
            <translation>Revenez aux données d’avant par un retour arrière, ou restaurez à nouveau.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="127" />
            <source>No safety copy of %1 can be made</source>
            <translation>Aucune copie de sûreté de %1 ne peut être faite</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="104" />
            <source>%1 is encrypted, and nothing at hand opens it</source>
            <translation>%1 est chiffrée, et rien de disponible ne l’ouvre</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="105" />
            <source>Name the identity file that opens it (--identity), or the file with its passphrase (--passphrase-file). It is kept apart from the backups.</source>
            <translation>Indiquez le fichier d’identité qui l’ouvre (--identity), ou le fichier de sa phrase secrète (--passphrase-file). Il est gardé à l’écart des sauvegardes.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="128" />
            <source>Mend the reason in the detail. To go on without a way back, give the phrase that it ends with.</source>
            <translation>Corrigez la cause donnée dans le détail. Pour continuer sans retour possible, donnez la phrase qui le termine.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="130" />
            <source>There is nothing to revert (%1)</source>
            <translation>Il n’y a rien à annuler (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="131" />
            <source>See `history` for restores that kept a safety copy.</source>
            <translation>Voir `history` pour les restaurations qui ont gardé une copie de sûreté.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="141" />
            <source>A precondition is not met: %1</source>
            <translation>Une condition préalable n’est pas remplie : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="142" />
            <location filename="../core/text/ErrorWords.cpp" line="157" />
            <source>See the detail.</source>
            <translation>Voir le détail.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="143" />
            <source>A check failed: %1</source>
            <translation>Un contrôle a échoué : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="144" />
            <source>See the rows of the checks.</source>
            <translation>Voir les lignes des contrôles.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="145" />
            <source>The content of %1 differs from the backup</source>
            <translation>Le contenu de %1 diffère de la sauvegarde</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="146" />
            <source>Compare the rows; revert if in doubt.</source>
            <translation>Comparez les lignes ; revenez en arrière en cas de doute.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="147" />
            <source>Another operation is at work (%1)</source>
            <translation>Une autre opération est en cours (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="148" />
            <source>Wait until it has ended; the detail says who holds the lock.</source>
            <translation>Attendez qu’elle soit finie ; le détail dit qui tient le verrou.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="149" />
            <source>There is no room left in %1</source>
            <translation>Il n’y a plus de place dans %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="150" />
            <source>Make room, then try again.</source>
            <translation>Faites de la place, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="151" />
            <source>Not permitted: %1</source>
            <translation>Pas permis : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="152" />
            <source>Check owner and mode, or run as the user who may.</source>
            <translation>Vérifiez propriétaire et droits, ou lancez avec l’utilisateur autorisé.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="153" />
            <source>Reading or writing %1 failed</source>
            <translation>La lecture ou l’écriture de %1 a échoué</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="154" />
            <source>Check the disk and its messages; try again.</source>
            <translation>Vérifiez le disque et ses messages ; réessayez.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="158" />
            <source>%1 does not answer</source>
            <translation>%1 ne répond pas</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="159" />
            <source>Check that the application runs and that the URL is right.</source>
            <translation>Vérifiez que l’application tourne et que l’URL est juste.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="160" />
            <source>The journal %1 cannot be written or read</source>
            <translation>Le journal %1 ne peut être ni écrit ni lu</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="161" />
            <source>Check the disk and the rights there. Nothing is done without a journal.</source>
            <translation>Vérifiez le disque et les droits. Rien ne se fait sans journal.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="164" />
            <source>The practice environment does not work: %1</source>
            <translation>L’environnement d’entraînement ne fonctionne pas : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="165" />
            <source>Try `practice reset`.</source>
            <translation>Essayez `practice reset`.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="166" />
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="167" />
            <source>Nothing is left to do.</source>
            <translation>Il ne reste rien à faire.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="168" />
            <source>An internal error: %1</source>
            <translation>Une erreur interne : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="169" />
            <source>Please report it with the detail.</source>
            <translation>Merci de la signaler avec le détail.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="190" />
            <source>The live data was changed.</source>
            <translation>Les données en service ont été changées.</translation>
        </message>
        <message>
            <location filename="../core/text/ErrorWords.cpp" line="194" />
            <source>The live data was not changed.</source>
            <translation>Les données en service n’ont pas été changées.</translation>
        </message>
    </context>
    <context>
        <name>FailureWords</name>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="22" />
            <source>It was moved or deleted after it was listed. Choose another backup.</source>
            <translation>Elle a été déplacée ou supprimée après avoir été listée. Choisissez une autre sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="24" />
            <source>Name the identity file that opens it, or a file with its passphrase. It is kept apart from the backups.</source>
            <translation>Indiquez le fichier d’identité qui l’ouvre, ou un fichier de sa phrase secrète. Il est gardé à l’écart des sauvegardes.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="28" />
            <source>Choose a backup of this database. If this really is the target, type the phrase below.</source>
            <translation>Choisissez une sauvegarde de cette base. Si c’est vraiment la cible, saisissez la phrase ci-dessous.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="31" />
            <source>Make the plan again, read it, and confirm that one. What you entered is kept.</source>
            <translation>Refaites le plan, lisez-le, et confirmez celui-là. Ce que vous avez saisi est gardé.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="33" />
            <source>Mend the reason in the details. Going on without a way back needs a phrase of its own.</source>
            <translation>Corrigez la cause donnée dans les détails. Continuer sans retour possible demande une phrase à part.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="36" />
            <source>Give the login the right CREATEDB. Or restore in place: in one transaction, with a safety copy made before.</source>
            <translation>Donnez à la connexion le droit CREATEDB. Ou restaurez sur place : en une transaction, avec une copie de sûreté faite avant.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="39" />
            <source>Activity lists the restores that kept what was there before. A backup can be restored instead.</source>
            <translation>Activité montre les restaurations qui ont gardé ce qu’il y avait avant. On peut aussi restaurer une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="42" />
            <source>Settle it first: the overview leads there, and so does the message above.</source>
            <translation>Réglez cela d’abord : la vue d’ensemble y mène, et le message ci-dessus aussi.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="44" />
            <source>Nothing proves what it is. Choose another backup.</source>
            <translation>Rien ne prouve ce qu’elle est. Choisissez une autre sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="46" />
            <source>You can start again whenever you like.</source>
            <translation>Vous pouvez recommencer quand vous voulez.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="74" />
            <source>Stopped, as you asked</source>
            <translation>Arrêté, comme demandé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="89" />
            <source>Writes are still refused.</source>
            <translation>Les écritures sont toujours refusées.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="91" />
            <source>The application is still stopped.</source>
            <translation>L’application est toujours arrêtée.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="93" />
            <source>Not taken back: %1.</source>
            <translation>Pas annulé : %1.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="106" />
            <source>Settle it: go on to the end, or back to what was before. Until then it stays so.</source>
            <translation>À régler : aller jusqu’au bout, ou revenir à ce qui était avant. D’ici là, cela reste ainsi.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="109" />
            <source>Settle it…</source>
            <translation>Régler…</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <location filename="../core/text/Format.cpp" line="34" />
            <location filename="../core/text/Format.cpp" line="37" />
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <location filename="../core/text/Format.cpp" line="39" />
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <location filename="../core/text/Format.cpp" line="47" />
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <location filename="../core/text/Format.cpp" line="48" />
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <location filename="../core/text/Format.cpp" line="52" />
            <source>%1 d %2 h</source>
            <translation>%1 j %2 h</translation>
        </message>
        <message>
            <location filename="../core/text/Format.cpp" line="62" />
            <source>%1 (%2 here)</source>
            <translation>%1 (%2 ici)</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <location filename="../ui/models/History.cpp" line="46" />
            <source>Running</source>
            <translation>En marche</translation>
        </message>
        <message>
            <location filename="../ui/models/History.cpp" line="48" />
            <source>Interrupted</source>
            <translation>Interrompue</translation>
        </message>
        <message>
            <location filename="../ui/models/History.cpp" line="131" />
            <source>The live data was not touched and no backup was published. Take a backup again; it clears away what was left.</source>
            <translation>Les données en service n’ont pas été touchées et aucune sauvegarde n’a été publiée. Refaites une sauvegarde ; elle nettoie ce qui restait.</translation>
        </message>
        <message>
            <location filename="../ui/models/History.cpp" line="144" />
            <source>The live data was not touched. Start again when you are ready.</source>
            <translation>Les données en service n’ont pas été touchées. Recommencez quand vous êtes prêt.</translation>
        </message>
        <message>
            <location filename="../ui/models/History.cpp" line="148" />
            <source>The names were swapped wholly or not at all: look at the data before you go on. If they were, the data from before is the database %1.</source>
            <translation>Les noms ont été échangés entièrement ou pas du tout : regardez les données avant de continuer. S’ils l’ont été, les données d’avant sont la base %1.</translation>
        </message>
        <message>
            <location filename="../ui/models/History.cpp" line="153" />
            <source>The live data may be the old or the new one, and there is no safety copy. Look at the data before you go on.</source>
            <translation>Les données en service peuvent être les anciennes ou les nouvelles, et il n’y a pas de copie de sûreté. Regardez les données avant de continuer.</translation>
        </message>
        <message>
            <location filename="../ui/models/History.cpp" line="157" />
            <source>The live data may be the old or the new one: look at it before you go on. The data from before stands in the safety copy %1.</source>
            <translation>Les données en service peuvent être les anciennes ou les nouvelles : regardez-les avant de continuer. Les données d’avant sont dans la copie de sûreté %1.</translation>
        </message>
    </context>
    <context>
        <name>Incidents</name>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="44" />
            <source>Incident</source>
            <translation>Incident</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="45" />
            <location filename="../core/text/IncidentReportWords.cpp" line="65" />
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="46" />
            <source>Scenario</source>
            <translation>Scénario</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="47" />
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="48" />
            <source>Database</source>
            <translation>Base de données</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="49" />
            <source>Declared</source>
            <translation>Déclaré</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="50" />
            <source>Put on record</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="52" />
            <source>Closed</source>
            <translation>Clos</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="53" />
            <source>Still open</source>
            <translation>Encore ouvert</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="55" />
            <source>Time to recovery (RTO)</source>
            <translation>Temps de rétablissement (RTO)</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="56" />
            <source>Data lost (RPO)</source>
            <translation>Données perdues (RPO)</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="63" />
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="64" />
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="78" />
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="79" />
            <location filename="../core/text/IncidentReportWords.cpp" line="110" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="80" />
            <source>Owner</source>
            <translation>Propriétaire</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="81" />
            <source>Begun</source>
            <translation>Début</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="82" />
            <source>Ended</source>
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="83" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="93" />
            <source>Not described.</source>
            <translation>Non décrit.</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="99" />
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="100" />
            <source>Impact</source>
            <translation>Impact</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="101" />
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="102" />
            <source>Prevention</source>
            <translation>Prévention</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="109" />
            <source>Item</source>
            <translation>Point</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="111" />
            <source>By what</source>
            <translation>Par quoi</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="121" />
            <source>%1; let pass by %2: %3</source>
            <translation>%1 ; accepté par %2 : %3</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="129" />
            <source>Run</source>
            <translation>Exécution</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="130" />
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="131" />
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="132" />
            <source>Expected</source>
            <translation>Attendu</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="133" />
            <source>Seen</source>
            <translation>Constaté</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="134" />
            <source>Took</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="143" />
            <source>No check was made within this incident.</source>
            <translation>Aucun contrôle n’a été fait pendant cet incident.</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="150" />
            <source>Times are those of the clock of the machine that wrote them; the time of the declaration is the one that a person gave.</source>
            <translation>Les heures sont celles de l’horloge de la machine qui les a écrites ; l’heure de la déclaration est celle qu’une personne a donnée.</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="154" />
            <source>Notes, cause, impact, actions and prevention are what people wrote; nothing proves them.</source>
            <translation>Notes, cause, impact, actions et prévention sont ce que des personnes ont écrit ; rien ne les prouve.</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="163" />
            <source>Ticked by a person, not by a check: %1.</source>
            <translation>Coché par une personne, pas par un contrôle : %1.</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="165" />
            <source>A check says what was seen in its moment; what came later was not watched.</source>
            <translation>Un contrôle dit ce qui a été constaté à son moment ; ce qui est venu ensuite n’a pas été surveillé.</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="167" />
            <source>Data lost is the time from the restored data to the declaration; which rows were written in that time, it does not say.</source>
            <translation>Les données perdues sont le temps entre les données restaurées et la déclaration ; quelles lignes ont été écrites pendant ce temps, cela ne le dit pas.</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="170" />
            <source>This page is not signed; the records that it was made from are in the journal: incident status %1.</source>
            <translation>Cette page n’est pas signée ; les enregistrements dont elle est tirée sont au journal : incident status %1.</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="181" />
            <source>Incident report: %1</source>
            <translation>Rapport d’incident : %1</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="182" />
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="185" />
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="186" />
            <source>Checklist</source>
            <translation>Liste de contrôle</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="188" />
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentReportWords.cpp" line="190" />
            <source>What this report does not prove</source>
            <translation>Ce que ce rapport ne prouve pas</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentWords.cpp" line="30" />
            <source>Backend service healthy</source>
            <translation>Service backend sain</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentWords.cpp" line="31" />
            <source>Frontend accessible</source>
            <translation>Frontend accessible</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentWords.cpp" line="32" />
            <source>Critical endpoints pass again</source>
            <translation>Points d’accès critiques revalidés</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentWords.cpp" line="34" />
            <source>Monitoring stable: no critical alert is firing</source>
            <translation>Supervision stable : aucune alerte critique active</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentWords.cpp" line="36" />
            <source>Incident documented: cause, impact, actions, prevention</source>
            <translation>Incident documenté : cause, impact, actions, prévention</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentWords.cpp" line="45" />
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentWords.cpp" line="47" />
            <source>Under way</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentWords.cpp" line="49" />
            <location filename="../core/text/IncidentWords.cpp" line="64" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentWords.cpp" line="51" />
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentWords.cpp" line="53" />
            <source>Skipped</source>
            <translation>Passé</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentWords.cpp" line="62" />
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentWords.cpp" line="66" />
            <source>Not applicable</source>
            <translation>Sans objet</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentWords.cpp" line="90" />
            <source>Described by %1, %2</source>
            <translation>Décrit par %1, %2</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentWords.cpp" line="92" />
            <source>Proven by the checks of run %1, %2</source>
            <translation>Prouvé par les contrôles de l’exécution %1, %2</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentWords.cpp" line="95" />
            <source>Said by %1, %2</source>
            <translation>Dit par %1, %2</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentWords.cpp" line="119" />
            <source>Neither a restore with a healthy application nor a whole verification that passed is on record</source>
            <translation>Ni restauration avec une application saine ni vérification complète réussie n’est consignée</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentWords.cpp" line="129" />
            <source>Nothing was restored</source>
            <translation>Rien n’a été restauré</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentWords.cpp" line="133" />
            <source>%1, inside the objective of %2</source>
            <translation>%1, dans l’objectif de %2</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentWords.cpp" line="135" />
            <source>%1, beyond the objective of %2</source>
            <translation>%1, au-delà de l’objectif de %2</translation>
        </message>
    </context>
    <context>
        <name>Kept</name>
        <message>
            <location filename="../ui/models/KeptWords.cpp" line="24" />
            <source>Before the return of %1</source>
            <translation>Avant le retour du %1</translation>
        </message>
        <message>
            <location filename="../ui/models/KeptWords.cpp" line="25" />
            <source>Before the restore of %1</source>
            <translation>Avant la restauration du %1</translation>
        </message>
        <message>
            <location filename="../ui/models/KeptWords.cpp" line="31" />
            <source>Safety copy %1</source>
            <translation>Copie de sûreté %1</translation>
        </message>
        <message>
            <location filename="../ui/models/KeptWords.cpp" line="31" />
            <source>Old database %1</source>
            <translation>Ancienne base %1</translation>
        </message>
        <message>
            <location filename="../ui/models/KeptWords.cpp" line="33" />
            <source>%1, with the runtime files</source>
            <translation>%1, avec les fichiers d’exécution</translation>
        </message>
        <message>
            <location filename="../ui/models/KeptWords.cpp" line="38" />
            <source>Size not known</source>
            <translation>Taille inconnue</translation>
        </message>
        <message>
            <location filename="../ui/models/KeptWords.cpp" line="43" />
            <source>until %1</source>
            <translation>jusqu’au %1</translation>
        </message>
        <message>
            <location filename="../ui/models/KeptWords.cpp" line="43" />
            <source>may be cleared away since %1</source>
            <translation>peut être enlevée depuis le %1</translation>
        </message>
    </context>
    <context>
        <name>OperationFacts</name>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="34" />
            <source>%1, %2, process %3</source>
            <translation>%1, %2, processus %3</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="46" />
            <source>Sessions ended</source>
            <translation>Sessions terminées</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="48" />
            <source>Nobody could connect for</source>
            <translation>Connexions impossibles pendant</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="56" />
            <source>Backup file</source>
            <translation>Fichier de sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="57" />
            <source>Database</source>
            <translation>Base</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="58" />
            <source>Runtime files</source>
            <translation>Fichiers d’exécution</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="59" />
            <source>Roles of the server</source>
            <translation>Rôles du serveur</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="60" />
            <source>Safety copy</source>
            <translation>Copie de sûreté</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="62" />
            <source>Old database, kept as</source>
            <translation>Ancienne base, gardée sous</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="64" />
            <source>Runtime files from before</source>
            <translation>Fichiers d’exécution d’avant</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="68" />
            <source>Proven to</source>
            <translation>Prouvée jusqu’à</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="70" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="74" />
            <source>Data as of</source>
            <translation>Données au</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="94" />
            <source>Settle it…</source>
            <translation>Régler…</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="96" />
            <source>Return to before…</source>
            <translation>Revenir à avant…</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="104" />
            <source>Can be returned to</source>
            <translation>On peut y revenir</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="106" />
            <source>Left alone until</source>
            <translation>Intouchée jusqu’au</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="116" />
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="123" />
            <source>Started</source>
            <translation>Début</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="126" />
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="127" />
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="128" />
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="130" />
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="132" />
            <source>Last step</source>
            <translation>Dernière étape</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="134" />
            <source>Error code</source>
            <translation>Code d’erreur</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/OperationFacts.cpp" line="137" />
            <source>Id</source>
            <translation>Id</translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="22" />
            <source>Give it its name in %1, then sign and write its metadata</source>
            <translation>Lui donner son nom dans %1, puis signer et écrire ses métadonnées</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="24" />
            <source>Check the signature, and the digest of the whole file</source>
            <translation>Contrôler la signature et l’empreinte du fichier entier</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="31" />
            <source>Ask %1 until the application answers well several times in a row</source>
            <translation>Interroger %1 jusqu’à plusieurs bonnes réponses de suite de l’application</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="33" />
            <source>Unpack %1 beside the database, checking its digest</source>
            <translation>Décompresser %1 à côté de la base en contrôlant son empreinte</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="38" />
            <source>Let SQLite check the unpacked database in full</source>
            <translation>Faire contrôler toute la base décompressée par SQLite</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="40" />
            <source>Make a safety copy of the present data in %1, and prove it</source>
            <translation>Faire une copie de sûreté des données actuelles dans %1 et la prouver</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="42" />
            <source>Read once more that %1 is still the database shown here</source>
            <translation>Relire que %1 est toujours la base montrée ici</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="43" />
            <source>Replace the data of %1</source>
            <translation>Remplacer les données de %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="54" />
            <source>What comes back is a database that could not be read in full when it was copied.</source>
            <translation>Ce qui revient est une base qui n’était pas entièrement lisible quand elle a été copiée.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="67" />
            <source>Adds a backup set; changes nothing else</source>
            <translation>Ajoute un jeu de sauvegarde ; ne change rien d’autre</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="72" />
            <source>Removed by itself when the run stops early</source>
            <translation>Supprimé de lui-même si l’exécution s’arrête avant la fin</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="73" />
            <source>Revert puts the safety copy back</source>
            <translation>Le retour arrière remet la copie de sûreté en place</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="81" />
            <source>SQLite cannot read it: its files were copied as they are</source>
            <translation>SQLite ne peut pas la lire : ses fichiers ont été copiés tels quels</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="87" />
            <source>No fault found, but SQLite here cannot check all of it: %1</source>
            <translation>Aucun défaut trouvé, mais ce SQLite ne peut pas tout contrôler : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="88" />
            <source>Damaged, kept as raw files. SQLite says: %1</source>
            <translation>Endommagée, gardée en fichiers bruts. SQLite dit : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="92" />
            <source>Sound; broken references: %1</source>
            <translation>Saine ; références rompues : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="93" />
            <source>Stands as %1</source>
            <translation>Se trouve sous %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="95" />
            <source>Read to the last byte; the content is sound</source>
            <translation>Lue jusqu’au dernier octet ; le contenu est sain</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="96" />
            <source>%1 unpacked, digest holds</source>
            <translation>%1 décompressés, l’empreinte est bonne</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="97" />
            <source>Raw files unpacked: %1</source>
            <translation>Fichiers bruts décompressés : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="98" />
            <source>Safety copy %1</source>
            <translation>Copie de sûreté %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="101" />
            <source>Skipped: there is no database yet, so there is nothing to copy</source>
            <translation>Sautée : il n’y a pas encore de base, donc rien à copier</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="103" />
            <source>Going on without a safety copy, as confirmed: %1</source>
            <translation>Suite sans copie de sûreté, comme confirmé : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="104" />
            <source>Still %1</source>
            <translation>Toujours %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="106" />
            <source>Still %1; written to after the safety copy, last %2: those writes will be in neither</source>
            <translation>Toujours %1 ; écrite après la copie de sûreté, la dernière fois le %2 : ces écritures ne seront dans aucune des deux</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="110" />
            <source>Replaced by a rename: nobody had the database open</source>
            <translation>Remplacée par renommage : personne n’avait la base ouverte</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="113" />
            <source>Replaced through SQLite, in one transaction, while the application is connected</source>
            <translation>Remplacée par SQLite, en une transaction, pendant que l’application est connectée</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="116" />
            <source>Signed with a known key</source>
            <translation>Signée avec une clé connue</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="119" />
            <source>Holds, metadata version %1: name, kind, size and digest are signed; time and source are not</source>
            <translation>Bonne, métadonnées version %1 : nom, type, taille et empreinte sont signés ; heure et source ne le sont pas</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="122" />
            <source>Signature holds, metadata version %1</source>
            <translation>Signature bonne, métadonnées version %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="123" />
            <source>Every stored byte as signed</source>
            <translation>Chaque octet stocké tel que signé</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="124" />
            <source>Digest holds over %1</source>
            <translation>Empreinte bonne sur %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="126" />
            <source>SQLite finds no fault, content as signed</source>
            <translation>SQLite ne trouve aucun défaut, contenu tel que signé</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="127" />
            <source>Sound: tables %1, rows %2</source>
            <translation>Sain : tables %1, lignes %2</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="129" />
            <source>Page digest %1, rows %2</source>
            <translation>Empreinte des pages %1, lignes %2</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="130" />
            <source>Could not be read back (%1): %2</source>
            <translation>N’a pas pu être relue (%1) : %2</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="128" />
            <source>Digest %1</source>
            <translation>Empreinte %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="27" />
            <source>Unpack it to the last byte and let the programs of the database check the content</source>
            <translation>La décompresser jusqu’au dernier octet et faire contrôler le contenu par les programmes de la base</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="46" />
            <source>Take the raw files of the damaged database out of the archive</source>
            <translation>Sortir de l’archive les fichiers bruts de la base endommagée</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="48" />
            <source>Make no safety copy: there is no database yet</source>
            <translation>Ne pas faire de copie de sûreté : il n’y a pas encore de base</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="49" />
            <source>Put the database in place as %1</source>
            <translation>Mettre la base en place sous %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="51" />
            <source>Makes a database where there is none now</source>
            <translation>Crée une base là où il n’y en a pas</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="57" />
            <source>Without the integrity key the signatures of the journal were not checked</source>
            <translation>Sans la clé d’intégrité, les signatures du journal n’ont pas été contrôlées</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="60" />
            <source>Unfinished or foreign files here that never count: %1; --all shows them</source>
            <translation>Fichiers inachevés ou étrangers qui ne comptent jamais : %1 ; --all les montre</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="62" />
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="63" />
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="70" />
            <source>From here on, applications see the data that comes back, not what is there now</source>
            <translation>À partir d’ici, les applications voient les données qui reviennent, plus les actuelles</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="89" />
            <source>Damaged: %1</source>
            <translation>Endommagée : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="131" />
            <source>Raw files in place: %1, digest %2</source>
            <translation>Fichiers bruts en place : %1, empreinte %2</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="134" />
            <source>Another process may have written since. Compare the rows; revert if in doubt.</source>
            <translation>Un autre processus a pu écrire depuis. Comparez les lignes ; revenez en arrière en cas de doute.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="136" />
            <source>RECOVERY.txt as signed</source>
            <translation>RECOVERY.txt tel que signé</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="137" />
            <source>RECOVERY.txt is the signed one</source>
            <translation>RECOVERY.txt est celui qui a été signé</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="140" />
            <source>RECOVERY.txt is not here; the backup itself is whole without it</source>
            <translation>RECOVERY.txt n’est pas là ; la sauvegarde est entière sans lui</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="141" />
            <source>A backup of kind %1</source>
            <translation>Une sauvegarde de type %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="143" />
            <source>The source was sound when the backup was taken</source>
            <translation>La source était saine lors de la sauvegarde</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="147" />
            <source>Choose an older set whose state is valid.</source>
            <translation>Choisissez un jeu plus ancien dont l’état est valide.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="148" />
            <source>Not older than %1</source>
            <translation>Pas plus vieille que %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="149" />
            <source>%1 old</source>
            <translation>Âgée de %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="150" />
            <source>From the future by %1</source>
            <translation>Dans le futur de %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="151" />
            <source>Check the clock of this machine.</source>
            <translation>Vérifiez l’horloge de cette machine.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="153" />
            <source>Unknown: the set does not say when it was taken</source>
            <translation>Inconnu : le jeu ne dit pas quand il a été pris</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="154" />
            <source>%1</source>
            <translation>%1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="156" />
            <source>Version 1 does not say where it was taken</source>
            <translation>La version 1 ne dit pas où elle a été prise</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="158" />
            <source>%1, a database of another application (id %2)</source>
            <translation>%1, une base d’une autre application (id %2)</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="160" />
            <source>If this really is the target, give --accept-target %1</source>
            <translation>Si c’est vraiment la cible, donnez --accept-target %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="145" />
            <source>The source was called damaged when the backup was taken</source>
            <translation>La source était dite endommagée lors de la sauvegarde</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="11" />
            <source>Make a consistent copy of %1 while the application goes on, and compress it</source>
            <translation>Faire une copie cohérente de %1 pendant que l’application continue, et la compresser</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="14" />
            <source>Make a consistent copy of %1 while the application goes on, compress and encrypt it</source>
            <translation>Faire une copie cohérente de %1 pendant que l’application continue, la compresser et la chiffrer</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="18" />
            <source>Read the result back from the disk, compare every byte, check the copy in full and digest its rows</source>
            <translation>Relire le résultat depuis le disque, comparer chaque octet, contrôler la copie en entier et calculer l’empreinte de ses lignes</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="36" />
            <source>Know it by its digest as what was checked in full when it was made</source>
            <translation>La reconnaître à son empreinte comme celle qui a été vérifiée en entier à sa création</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="66" />
            <source>Read the database back and compare it page by page with the backup</source>
            <translation>Relire la base et la comparer page par page à la sauvegarde</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="76" />
            <source>%3 became %4; begun again %1 times because of others at work</source>
            <translation>%3 sont devenus %4 ; recommencé %1 fois parce que d’autres travaillaient</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="78" />
            <source>%3 became %4, encrypted; begun again %1 times because of others at work</source>
            <translation>%3 sont devenus %4, chiffrés ; recommencé %1 fois parce que d’autres travaillaient</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="83" />
            <source>%4 read back, all bytes equal; sound: tables %1, rows %2, broken references %3</source>
            <translation>%4 relus, tous les octets égaux ; saine : tables %1, lignes %2, références rompues %3</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="91" />
            <source>Byte for byte what was checked in full when it was made</source>
            <translation>Octet pour octet ce qui a été contrôlé en entier à sa création</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="161" />
            <source>A database that can be read</source>
            <translation>Une base qui se lit</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="163" />
            <source>There is no database at this place; it will be made</source>
            <translation>Il n’y a pas de base à cet endroit ; elle sera créée</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="165" />
            <source>Readable, %1, journal mode %2, last written %3</source>
            <translation>Lisible, %1, mode de journal %2, dernière écriture le %3</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="166" />
            <source>SQLite cannot read it: %1</source>
            <translation>SQLite ne peut pas la lire : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="167" />
            <location filename="../core/text/PhraseTable.cpp" line="170" />
            <source>No process has it open</source>
            <translation>Aucun processus ne l’a ouverte</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="168" />
            <source>Known who has it open</source>
            <translation>On sait qui l’a ouverte</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="169" />
            <source>Open in %1</source>
            <translation>Ouverte par %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="172" />
            <source>No process of yours; those of other users cannot be seen without root</source>
            <translation>Aucun processus à vous ; ceux des autres ne se voient pas sans root</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="175" />
            <source>Stop these processes, then try again: a damaged file cannot be replaced under them.</source>
            <translation>Arrêtez ces processus, puis réessayez : un fichier endommagé ne peut pas être remplacé sous eux.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="178" />
            <source>At least %1 free</source>
            <translation>Au moins %1 libres</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="179" />
            <source>%1 free</source>
            <translation>%1 libres</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="180" />
            <source>Make room in %1, then try again.</source>
            <translation>Faites de la place dans %1, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="181" />
            <source>HTTP 200, status healthy, database ok</source>
            <translation>HTTP 200, état healthy, base ok</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="182" />
            <source>HTTP %1, healthy, database ok</source>
            <translation>HTTP %1, healthy, base ok</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="184" />
            <source>HTTP %1; the answer does not speak of the database</source>
            <translation>HTTP %1 ; la réponse ne parle pas de la base</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="185" />
            <source>Degraded (database: %1)</source>
            <translation>Dégradé (base : %1)</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="187" />
            <source>Unhealthy although HTTP %1 (database: %2)</source>
            <translation>En panne malgré HTTP %1 (base : %2)</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="188" />
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="190" />
            <source>HTTP %1, but not the health answer of this application</source>
            <translation>HTTP %1, mais ce n’est pas la réponse de santé de cette application</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="11" />
            <location filename="../core/text/PhraseTable.cpp" line="191" />
            <source>No answer: %1</source>
            <translation>Pas de réponse : %1</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="12" />
            <source>Connection refused: nobody listens there</source>
            <translation>Connexion refusée : personne n’écoute à cette adresse</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="15" />
            <source>Start the service, or correct its port in the environment file.</source>
            <translation>Démarrez le service, ou corrigez son port dans le fichier d’environnement.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="16" />
            <source>No host of this name: %1</source>
            <translation>Aucun hôte de ce nom : %1</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="19" />
            <source>Correct the name in the environment file, or look at the DNS.</source>
            <translation>Corrigez le nom dans le fichier d’environnement, ou vérifiez le DNS.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="20" />
            <source>No connection came about: %1</source>
            <translation>La connexion n’a pas pu s’établir : %1</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="22" />
            <source>Look at the network between here and the service.</source>
            <translation>Vérifiez le réseau entre cette machine et le service.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="23" />
            <source>No complete answer in time: %1</source>
            <translation>Pas de réponse complète à temps : %1</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="25" />
            <source>The service is there but does not come to an end: look at its log and at what it waits for, then restart it.</source>
            <translation>Le service est là mais n’aboutit pas : regardez son journal et ce qu’il attend, puis redémarrez-le.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="29" />
            <source>The answer is larger than any such answer may be: %1</source>
            <translation>La réponse dépasse la taille permise pour une telle réponse : %1</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="31" />
            <source>This is not the answer of a check: correct the URL in the environment file, or look at what answers there.</source>
            <translation>Ce n’est pas la réponse d’un contrôle : corrigez l’URL dans le fichier d’environnement, ou voyez ce qui répond là.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="34" />
            <source>The connection ended before the answer was whole: %1</source>
            <translation>La connexion s’est terminée avant que la réponse soit complète : %1</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="36" />
            <source>The service broke off, perhaps it crashed, or another program has taken its port: look at its log, and at what listens there.</source>
            <translation>Le service s’est interrompu, peut-être planté, ou un autre programme a pris son port : regardez son journal, et ce qui écoute là.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="39" />
            <source>No trust in the secure connection (TLS): %1</source>
            <translation>Connexion sécurisée (TLS) non digne de confiance : %1</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="41" />
            <source>Look at the certificate: its name, its dates, and whether this machine trusts who signed it.</source>
            <translation>Vérifiez le certificat : son nom, ses dates, et si cette machine fait confiance à qui l’a signé.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="43" />
            <source>What came back is no sound HTTP: %1</source>
            <translation>Ce qui est revenu n’est pas du HTTP correct : %1</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="46" />
            <source>Something else may have taken the port: look at what listens there.</source>
            <translation>Un autre programme a peut-être pris le port : voyez ce qui y écoute.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="47" />
            <source>Redirected without end: %1</source>
            <translation>Redirections sans fin : %1</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="49" />
            <source>Redirected to another address, which is not followed: %1</source>
            <translation>Redirigé vers une autre adresse, qui n’est pas suivie : %1</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="51" />
            <source>Give the address itself in the environment file, or mend the redirect in the service or its proxy.</source>
            <translation>Indiquez l’adresse finale dans le fichier d’environnement, ou corrigez la redirection dans le service ou son proxy.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="55" />
            <source>Not logged in: the token is missing, wrong or expired (%1)</source>
            <translation>Non authentifié : le jeton manque, est faux ou a expiré (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="58" />
            <source>Put a valid token behind the reference in the environment file.</source>
            <translation>Placez un jeton valide derrière la référence du fichier d’environnement.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="59" />
            <source>Not allowed: the token may not do this (%1)</source>
            <translation>Interdit : le jeton n’en a pas le droit (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="62" />
            <source>Give the token the right that is missing, or use another one.</source>
            <translation>Donnez au jeton le droit qui lui manque, ou employez-en un autre.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="64" />
            <source>The application does not accept what it was asked (%1)</source>
            <translation>L’application n’accepte pas ce qui lui est demandé (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="66" />
            <source>Compare the URL and the body in the environment file with what this version of the application takes.</source>
            <translation>Comparez l’URL et le corps du fichier d’environnement avec ce que prend cette version de l’application.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="68" />
            <source>Asked too often (%1)</source>
            <translation>Demandé trop souvent (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="70" />
            <source>Asked too often (%1); to be asked again after: %2</source>
            <translation>Demandé trop souvent (%1) ; à redemander après : %2</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="72" />
            <source>Wait that long, then retry; ask less often if it comes back.</source>
            <translation>Attendez ce délai, puis réessayez ; demandez moins souvent si cela revient.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="74" />
            <source>The application failed by itself: look at its log.</source>
            <translation>L’application a échoué d’elle-même : regardez son journal.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="75" />
            <source>Unexpected answer: %1</source>
            <translation>Réponse inattendue : %1</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="77" />
            <source>Compare with what this route should answer: the URL may be wrong, or the application of another version.</source>
            <translation>Comparez avec ce que cette route devrait répondre : l’URL est peut-être fausse, ou l’application d’une autre version.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="81" />
            <source>Said to be a success, but the body is an error (%1)</source>
            <translation>Annoncé comme un succès, mais le corps est une erreur (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="82" />
            <source>The body is empty (%1)</source>
            <translation>Le corps est vide (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="84" />
            <source>A web page (HTML) where JSON was asked for (%1)</source>
            <translation>Une page web (HTML) là où du JSON était demandé (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="86" />
            <source>A proxy or another application may answer in its place: look at the URL, and at what listens there.</source>
            <translation>Un proxy ou une autre application répond peut-être à sa place : vérifiez l’URL, et ce qui écoute là.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="89" />
            <source>The body is no JSON (%1)</source>
            <translation>Le corps n’est pas du JSON (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="90" />
            <source>Not the answer that was agreed on (%1)</source>
            <translation>Ce n’est pas la réponse convenue (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="91" />
            <source>Not asked: %1 is not set, or empty</source>
            <translation>Non demandé : %1 n’est pas défini, ou est vide</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="92" />
            <source>Not asked: %1 cannot be used: %2</source>
            <translation>Non demandé : %1 est inutilisable : %2</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="93" />
            <source>Give %1, then retry this check.</source>
            <translation>Fournissez %1, puis relancez ce contrôle.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="95" />
            <source>Any success, HTTP 200 to 299</source>
            <translation>Tout succès, HTTP 200 à 299</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="96" />
            <source>HTTP 200 and a page (HTML)</source>
            <translation>HTTP 200 et une page (HTML)</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="97" />
            <source>HTTP 200 and a page</source>
            <translation>HTTP 200 et une page</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="98" />
            <source>HTTP 200, but no page: %1</source>
            <translation>HTTP 200, mais pas de page : %1</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="100" />
            <source>Look at the container of the frontend and its log, and at what holds port %1.</source>
            <translation>Regardez le conteneur du frontend et son journal, et ce qui occupe le port %1.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="103" />
            <source>Pages of %1 may ask (%2)</source>
            <translation>Les pages de %1 peuvent demander (%2)</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="104" />
            <source>They may: allowed is %1</source>
            <translation>Elles le peuvent : %1 est autorisé</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="106" />
            <source>HTTP %1 without Access-Control-Allow-Origin: browsers refuse</source>
            <translation>HTTP %1 sans Access-Control-Allow-Origin : les navigateurs refusent</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="107" />
            <source>Only %1 is allowed: browsers refuse</source>
            <translation>Seul %1 est autorisé : les navigateurs refusent</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="109" />
            <source>The origin is allowed, the method %1 is not: browsers refuse</source>
            <translation>L’origine est autorisée, la méthode %1 ne l’est pas : les navigateurs refusent</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="111" />
            <source>Add %1 to what the backend allows (CORS), then restart it.</source>
            <translation>Ajoutez %1 à ce que le backend autorise (CORS), puis redémarrez-le.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="113" />
            <source>%1 %2: HTTP %3</source>
            <translation>%1 %2 : HTTP %3</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="115" />
            <source>%1 %2: HTTP %3, and the members as agreed</source>
            <translation>%1 %2 : HTTP %3, et les membres comme convenu</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="116" />
            <source>HTTP %1, as expected</source>
            <translation>HTTP %1, comme attendu</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="118" />
            <source>A proxy or another application may answer in its place: look at the URL, and at what listens there. If a page is right, give this endpoint the header Accept: text/html.</source>
            <translation>Un proxy ou une autre application répond peut-être à sa place : vérifiez l’URL et ce qui écoute là. Si une page est ce qui est attendu, donnez à ce point d’accès l’en-tête Accept: text/html.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="122" />
            <source>The answer has no %1</source>
            <translation>La réponse n’a pas de %1</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="124" />
            <source>%1 of the answer is %2 where %3 is expected</source>
            <translation>%1 de la réponse vaut %2 là où %3 est attendu</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="126" />
            <source>Compare with what this route should answer; the data may be other than expected, or the version of the application.</source>
            <translation>Comparez avec ce que cette route devrait répondre ; les données, ou la version de l’application, sont peut-être autres que prévu.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="130" />
            <source>No grave alert that was not there at %1</source>
            <translation>Aucune alerte grave qui n’existait pas à %1</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="132" />
            <source>No grave alert that was not there at %1, by the record of %2</source>
            <translation>Aucune alerte grave qui n’existait pas à %1, d’après l’enregistrement de %2</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="134" />
            <source>No grave alert; there is no look from before to compare with</source>
            <translation>Aucune alerte grave ; il n’y a pas de relevé d’avant pour comparer</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="135" />
            <source>No alert</source>
            <translation>Aucune alerte</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="136" />
            <source>New: %1; known: %2; gone: %3</source>
            <translation>Nouvelles : %1 ; connues : %2 ; disparues : %3</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="138" />
            <source>Alerts, all counted as new without a look from before: %1</source>
            <translation>Alertes, toutes comptées comme nouvelles faute de relevé d’avant : %1</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="140" />
            <source>Look into %1 first: it was not there before.</source>
            <translation>Examinez d’abord %1 : cette alerte n’existait pas avant.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="142" />
            <source>No grave alert was new, but watched for %1 of %2 only: it was told to stop</source>
            <translation>Aucune alerte grave nouvelle, mais surveillé seulement %1 sur %2 : l’arrêt a été demandé</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="145" />
            <source>Retry this check, and let it watch to the end.</source>
            <translation>Refaites ce contrôle, et laissez-le surveiller jusqu’au bout.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="147" />
            <source>Not the summary that was agreed on: %1</source>
            <translation>Ce n’est pas le résumé convenu : %1</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="149" />
            <source>Look at the version of the application: its operational summary is not one that can be judged here.</source>
            <translation>Vérifiez la version de l’application : son résumé opérationnel ne peut pas être jugé ici.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="153" />
            <location filename="../core/text/CheckPhrases.cpp" line="154" />
            <source>The answer is %1</source>
            <translation>La réponse est %1</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="155" />
            <source>The database refuses the question: %1</source>
            <translation>La base refuse la question : %1</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="156" />
            <source>Not one row, but: %1</source>
            <translation>Pas une seule ligne, mais : %1</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="158" />
            <source>Look at the rows behind it before the application writes more; if the question itself is wrong, correct it.</source>
            <translation>Examinez les lignes en cause avant que l’application n’écrive davantage ; si la question elle-même est fausse, corrigez-la.</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="160" />
            <source>Ends with code %1</source>
            <translation>Se termine avec le code %1</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="161" />
            <source>Ended with code %1: %2</source>
            <translation>Terminé avec le code %1 : %2</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="162" />
            <source>Killed by a signal</source>
            <translation>Tué par un signal</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="163" />
            <source>Did not end in time, and was stopped</source>
            <translation>Ne s’est pas terminé à temps, et a été arrêté</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="164" />
            <source>The program could not be started</source>
            <translation>Le programme n’a pas pu être lancé</translation>
        </message>
        <message>
            <location filename="../core/text/CheckPhrases.cpp" line="166" />
            <source>Run it by hand in the root folder, and read what it says.</source>
            <translation>Lancez-le à la main dans le dossier racine, et lisez ce qu’il dit.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="192" />
            <source>Not asked: stopped before</source>
            <translation>Pas interrogée : arrêt avant</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="195" />
            <source>%1 good answers in a row before the deadline, %2 are asked for</source>
            <translation>%1 bonnes réponses de suite avant l’échéance, %2 sont demandées</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="197" />
            <source>Look at the application's log; restart it if it keeps old connections.</source>
            <translation>Regardez le journal de l’application ; redémarrez-la si elle garde d’anciennes connexions.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="201" />
            <source>%1 (pid %2) opened the old file in the moment of the exchange: restart it</source>
            <translation>%1 (pid %2) a ouvert l’ancien fichier au moment de l’échange : redémarrez-le</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="204" />
            <source>Another target than the signed source was accepted: %1</source>
            <translation>Une autre cible que la source signée a été acceptée : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="206" />
            <source>The end of this run could not be written to the journal: %1</source>
            <translation>La fin de cette exécution n’a pas pu être écrite au journal : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="208" />
            <source>Everything written since %1 is lost from the live data: %2.</source>
            <translation>Tout ce qui a été écrit depuis le %1 quitte les données en service : %2.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="210" />
            <source>Everything written since the backup is lost from the live data; how long ago that is, the set does not say.</source>
            <translation>Tout ce qui a été écrit depuis la sauvegarde quitte les données en service ; le jeu ne dit pas depuis combien de temps.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="214" />
            <source>Counted by table: at least %1 rows go, at least %2 come.</source>
            <translation>Compté par table : au moins %1 lignes partent, au moins %2 arrivent.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="216" />
            <source>The application stays connected and sees the restored data in its next transaction.</source>
            <translation>L’application reste connectée et voit les données restaurées dès sa prochaine transaction.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="221" />
            <source>A safety copy is made and proven first: one command brings the present data back.</source>
            <translation>Une copie de sûreté est d’abord faite et prouvée : une commande ramène les données actuelles.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="225" />
            <source>There is no database at the target: there is nothing to go back to.</source>
            <translation>Il n’y a pas de base à la cible : il n’y a rien à quoi revenir.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="227" />
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="228" />
            <source>Seen</source>
            <translation>Constaté</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="229" />
            <source>Time (UTC)</source>
            <translation>Heure (UTC)</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="230" />
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="231" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="232" />
            <source>Proven</source>
            <translation>Prouvé</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="233" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="234" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="235" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="236" />
            <source>Operation</source>
            <translation>Opération</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="237" />
            <source>Outcome</source>
            <translation>Issue</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="238" />
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="239" />
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="240" />
            <source>%1, safety copy</source>
            <translation>%1, copie de sûreté</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="241" />
            <source>%1, encrypted</source>
            <translation>%1, chiffrée</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="243" />
            <source>The identity stands in %1. Keep a copy away from this machine and from the backups: without it nothing opens them.</source>
            <translation>L’identité est dans %1. Gardez-en une copie loin de cette machine et des sauvegardes : sans elle, rien ne les ouvre.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="247" />
            <source>To encrypt for it: backup --recipient %1, or encryption.recipients in the environment file</source>
            <translation>Pour chiffrer à son intention : backup --recipient %1, ou encryption.recipients dans le fichier d’environnement</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="251" />
            <source>Opened without its metadata: that it is whole is sure, where it comes from is not. `validate` proves both.</source>
            <translation>Ouvert sans ses métadonnées : qu’il soit entier est sûr, d’où il vient ne l’est pas. `validate` prouve les deux.</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="254" />
            <source>interrupted at: %1</source>
            <translation>interrompue à : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="255" />
            <source>running: %1</source>
            <translation>en cours : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="256" />
            <source>There are no backup sets in %1</source>
            <translation>Il n’y a pas de jeu de sauvegarde dans %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="257" />
            <source>The journal is empty</source>
            <translation>Le journal est vide</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="258" />
            <source>Plan %1: %2 of %3 (%4)</source>
            <translation>Plan %1 : %2 de %3 (%4)</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="259" />
            <source>  %1: %2 in the backup, %3 now</source>
            <translation>  %1 : %2 dans la sauvegarde, %3 maintenant</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="260" />
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="262" />
            <source>What could be copied is kept, marked damaged: %1</source>
            <translation>Ce qui a pu être copié est gardé, marqué endommagé : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="263" />
            <source>expected: %1</source>
            <translation>attendu : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="264" />
            <source>Deviation: %1</source>
            <translation>Écart : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="267" />
            <source>Type %1 to go on, anything else to leave everything as it is: </source>
            <translation>Saisissez %1 pour continuer, toute autre chose pour tout laisser en l’état : </translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="270" />
            <source>The journal's chain is broken: records were changed or removed</source>
            <translation>La chaîne du journal est rompue : des enregistrements ont été changés ou retirés</translation>
        </message>
        <message>
            <location filename="../core/text/PhraseTable.cpp" line="272" />
            <source>Encrypted: checked without opening it</source>
            <translation>Chiffrée : contrôlée sans l’ouvrir</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="12" />
            <source>Dump %1 with pg_dump in one snapshot, while the application goes on; compress it and digest the rows</source>
            <translation>Extraire %1 avec pg_dump en un seul instantané, pendant que l’application continue ; compresser et calculer l’empreinte des lignes</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="16" />
            <source>Dump %1 with pg_dump in one snapshot, while the application goes on; compress and encrypt it and digest the rows</source>
            <translation>Extraire %1 avec pg_dump en un seul instantané, pendant que l’application continue ; compresser, chiffrer et calculer l’empreinte des lignes</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="20" />
            <source>Read the result back from the disk, compare every byte, and let pg_restore read the dump to its end</source>
            <translation>Relire le résultat depuis le disque, comparer chaque octet, et faire lire l’extraction par pg_restore jusqu’à sa fin</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="23" />
            <source>Let pg_restore read the dump through to its last byte</source>
            <translation>Faire lire l’extraction par pg_restore jusqu’au dernier octet</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="26" />
            <source>Check that the SQL is there to its end, and shut psql's own commands out of it</source>
            <translation>Contrôler que le SQL est là jusqu’à sa fin, et en exclure les commandes propres à psql</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="29" />
            <source>Dump the roles of the server, without their passwords</source>
            <translation>Extraire les rôles du serveur, sans leurs mots de passe</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="31" />
            <source>Dump the roles of the server, with their passwords where this login may read them, and encrypt them</source>
            <translation>Extraire les rôles du serveur, avec leurs mots de passe là où cette connexion peut les lire, et les chiffrer</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="35" />
            <source>Pack and encrypt the runtime files below %1</source>
            <translation>Archiver et chiffrer les fichiers d’exécution sous %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="36" />
            <source>Pack the runtime files below %1</source>
            <translation>Archiver les fichiers d’exécution sous %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="39" />
            <source>Load the backup into the new database %1, beside the one in use</source>
            <translation>Charger la sauvegarde dans la nouvelle base %1, à côté de celle en service</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="42" />
            <source>Give %1 its owner, privileges and settings, and gather statistics</source>
            <translation>Donner à %1 son propriétaire, ses privilèges et ses réglages, et collecter les statistiques</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="45" />
            <source>Count and digest every table of the new database, and compare with what is signed</source>
            <translation>Compter chaque table de la nouvelle base, en calculer l’empreinte, et comparer à ce qui est signé</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="49" />
            <source>Count and digest every table, and compare with what is signed</source>
            <translation>Compter chaque table, en calculer l’empreinte, et comparer à ce qui est signé</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="52" />
            <source>Count what was loaded: this set signs no content to compare with</source>
            <translation>Compter ce qui a été chargé : ce jeu ne signe aucun contenu à comparer</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="54" />
            <source>End the sessions of %1, empty it and load the backup into it, all in one transaction</source>
            <translation>Terminer les sessions de %1, la vider et y charger la sauvegarde, le tout en une transaction</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="58" />
            <source>End the sessions of %1, rename it to %2, and give its name to %3, in one transaction</source>
            <translation>Terminer les sessions de %1, la renommer en %2 et donner son nom à %3, en une transaction</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="61" />
            <source>Give the new database its name: %1</source>
            <translation>Donner à la nouvelle base son nom : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="64" />
            <source>Pack the runtime files that will change, as they are now, into %1</source>
            <translation>Archiver dans %1 les fichiers d’exécution qui vont changer, tels qu’ils sont maintenant</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="66" />
            <source>Runtime files below %2 that will change: %1. Replace them one by one; only a revert changes secrets in use</source>
            <translation>Fichiers d’exécution sous %2 qui vont changer : %1. Les remplacer un par un ; seul un retour arrière change les secrets en service</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="68" />
            <source>Makes a database that nobody uses yet</source>
            <translation>Crée une base que personne n’utilise encore</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="69" />
            <source>Changes runtime files of the service</source>
            <translation>Change des fichiers d’exécution du service</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="71" />
            <source>Dropped by itself when the restore does not get to its end</source>
            <translation>Supprimée d’elle-même si la restauration ne va pas au bout</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="72" />
            <source>Revert gives the old database its name back</source>
            <translation>Le retour arrière rend son nom à l’ancienne base</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="75" />
            <source>Nothing is deleted: one command, revert, gives the old database its name back.</source>
            <translation>Rien n’est supprimé : une commande, revert, rend son nom à l’ancienne base.</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="79" />
            <source>Roles dumped with their passwords, encrypted</source>
            <translation>Rôles extraits avec leurs mots de passe, chiffrés</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="80" />
            <source>Roles dumped, without their passwords</source>
            <translation>Rôles extraits, sans leurs mots de passe</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="82" />
            <source>Files packed: %1, together %2; not there: %3</source>
            <translation>Fichiers archivés : %1, en tout %2 ; absents : %3</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="84" />
            <source>Files packed: %1, together %2; the integrity key stands in %3: keep it elsewhere, not beside what it signs</source>
            <translation>Fichiers archivés : %1, en tout %2 ; la clé d’intégrité est dans %3 : gardez-la ailleurs, pas à côté de ce qu’elle signe</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="86" />
            <source>None of the runtime files is there: %1</source>
            <translation>Aucun des fichiers d’exécution n’est là : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="87" />
            <source>pg_restore read the dump to its last byte</source>
            <translation>pg_restore a lu l’extraction jusqu’au dernier octet</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="89" />
            <source>The SQL is complete; psql's own commands are shut out</source>
            <translation>Le SQL est complet ; les commandes propres à psql en sont exclues</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="91" />
            <source>Loaded into %1; the database in use has not changed</source>
            <translation>Chargée dans %1 ; la base en service n’a pas changé</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="93" />
            <source>Owner, privileges and settings given, statistics gathered</source>
            <translation>Propriétaire, privilèges et réglages donnés, statistiques collectées</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="96" />
            <source>Loaded: tables %1, rows %2. There is nothing signed to prove them by</source>
            <translation>Chargé : tables %1, lignes %2. Rien de signé ne permet de les prouver</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="99" />
            <source>In place. The old database is kept as %1; sessions ended: %2; nobody could connect for %3</source>
            <translation>En place. L’ancienne base est gardée sous %1 ; sessions terminées : %2 ; connexions impossibles pendant %3</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="103" />
            <source>In place: there was no database of this name before</source>
            <translation>En place : il n’y avait pas de base de ce nom avant</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="105" />
            <source>Loaded in one transaction; sessions ended: %1</source>
            <translation>Chargée en une transaction ; sessions terminées : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="107" />
            <source>The runtime files are what the archive holds: nothing to do</source>
            <translation>Les fichiers d’exécution sont ceux de l’archive : rien à faire</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="108" />
            <source>Packed and read back: %1</source>
            <translation>Archivés et relus : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="110" />
            <source>Runtime files replaced: %1, new: %2, removed: %3</source>
            <translation>Fichiers d’exécution remplacés : %1, nouveaux : %2, retirés : %3</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="113" />
            <source>The server on which the old database was kept</source>
            <translation>Le serveur sur lequel l’ancienne base est gardée</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="115" />
            <source>%1, but on another server (system identifier %2)</source>
            <translation>%1, mais sur un autre serveur (identifiant système %2)</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="116" />
            <source>A server that takes changes</source>
            <translation>Un serveur qui accepte les changements</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="118" />
            <source>PostgreSQL %1, logged in as %2, system identifier %3</source>
            <translation>PostgreSQL %1, connecté en tant que %2, identifiant système %3</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="119" />
            <source>A standby: it takes no changes</source>
            <translation>Un serveur de secours : il n’accepte aucun changement</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="120" />
            <source>Give the address of the primary.</source>
            <translation>Donnez l’adresse du serveur principal.</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="121" />
            <source>%1, owned by %2</source>
            <translation>%1, propriétaire %2</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="123" />
            <source>A template database: new databases are made from it</source>
            <translation>Une base modèle : les nouvelles bases en sont faites</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="126" />
            <source>PostgreSQL %1 or newer, with client programs of the server's version</source>
            <translation>PostgreSQL %1 ou plus récent, avec les programmes clients de la version du serveur</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="128" />
            <source>Client programs of the server's version</source>
            <translation>Des programmes clients de la version du serveur</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="129" />
            <source>Server %1, client programs %2</source>
            <translation>Serveur %1, programmes clients %2</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="130" />
            <source>No client programs that fit: %1</source>
            <translation>Aucun programme client qui convienne : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="132" />
            <source>Install the package postgresql-client-%1.</source>
            <translation>Installez le paquet postgresql-client-%1.</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="134" />
            <source>A login that may put another database in its place</source>
            <translation>Une connexion qui peut mettre une autre base à sa place</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="135" />
            <source>%1 may make a database beside it</source>
            <translation>%1 peut créer une base à côté</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="136" />
            <source>%1 may replace what is in it</source>
            <translation>%1 peut remplacer ce qu’elle contient</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="137" />
            <source>%1 may not make databases</source>
            <translation>%1 ne peut pas créer de bases</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="138" />
            <source>There is no database to load into</source>
            <translation>Il n’y a pas de base où charger</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="140" />
            <source>%1 is not a member of %2, the role that owns the database</source>
            <translation>%1 n’est pas membre de %2, le rôle propriétaire de la base</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="142" />
            <source>As a superuser: ALTER ROLE %1 CREATEDB. Or restore in place (--in-place).</source>
            <translation>En superutilisateur : ALTER ROLE %1 CREATEDB. Ou restaurez sur place (--in-place).</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="144" />
            <source>All that the backup uses is on the server</source>
            <translation>Tout ce que la sauvegarde utilise est sur le serveur</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="145" />
            <source>All there</source>
            <translation>Tout est là</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="146" />
            <source>Not there: %1</source>
            <translation>Absent : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="148" />
            <source>Make or install it first. The dump of the source's roles is in the set, in the folder globals.</source>
            <translation>Créez-le ou installez-le d’abord. L’extraction des rôles de la source est dans le jeu, dans le dossier globals.</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="150" />
            <source>Nothing but sessions holds the database</source>
            <translation>Rien d’autre que des sessions ne tient la base</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="151" />
            <source>Nothing else</source>
            <translation>Rien d’autre</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="152" />
            <source>Prepared transactions: %1</source>
            <translation>Transactions préparées : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="155" />
            <source>Commit them or roll them back: as long as they are there, the database cannot be renamed.</source>
            <translation>Validez-les ou annulez-les : tant qu’elles sont là, la base ne peut pas être renommée.</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="159" />
            <source>Slots and subscriptions that stay with the old database: %1</source>
            <translation>Slots et abonnements qui restent à l’ancienne base : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="161" />
            <source>Known who is connected: these sessions will be ended</source>
            <translation>On sait qui est connecté : ces sessions seront terminées</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="162" />
            <source>Nobody is connected</source>
            <translation>Personne n’est connecté</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="163" />
            <source>Connected: %1 (%2)</source>
            <translation>Connectés : %1 (%2)</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="164" />
            <source>The old database %1</source>
            <translation>L’ancienne base %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="165" />
            <source>%1 is there</source>
            <translation>%1 est là</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="166" />
            <source>It is not on the server any more</source>
            <translation>Elle n’est plus sur le serveur</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="168" />
            <source>A psql that obeys no command hidden in plain SQL</source>
            <translation>Un psql qui n’obéit à aucune commande cachée dans le SQL</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="169" />
            <source>psql %1, in restricted mode</source>
            <translation>psql %1, en mode restreint</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="171" />
            <source>psql %1 obeys such commands (CVE-2026-18408)</source>
            <translation>psql %1 obéit à de telles commandes (CVE-2026-18408)</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="172" />
            <source>Runtime files that can be put back</source>
            <translation>Des fichiers d’exécution qui peuvent être remis en place</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="173" />
            <source>Will change: %1, new: %2, the same: %3</source>
            <translation>Vont changer : %1, nouveaux : %2, identiques : %3</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="174" />
            <source>Left alone: %1</source>
            <translation>Laissés tels quels : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="176" />
            <source>Tables %1, rows %2, all as signed</source>
            <translation>Tables %1, lignes %2, le tout tel que signé</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="177" />
            <source>Tables %1, rows %2</source>
            <translation>Tables %1, lignes %2</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="179" />
            <source>No loose ends; this set signs no content</source>
            <translation>Rien qui cloche ; ce jeu ne signe aucun contenu</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="180" />
            <source>Loose ends: %1</source>
            <translation>Ce qui cloche : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="182" />
            <source>Every entry an ordinary file with an allowed name</source>
            <translation>Chaque entrée est un fichier ordinaire au nom permis</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="183" />
            <source>Files: %1</source>
            <translation>Fichiers : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="185" />
            <source>Read to its last byte; when it was made: tables %1, rows %2</source>
            <translation>Lue jusqu’au dernier octet ; lors de sa prise : tables %1, lignes %2</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="186" />
            <source>Complete to its last line</source>
            <translation>Complet jusqu’à la dernière ligne</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="187" />
            <source>The restored database (oid %1)</source>
            <translation>La base restaurée (oid %1)</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="188" />
            <source>oid %1</source>
            <translation>oid %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="190" />
            <source>Somebody holds a table: its rows could not be counted (%1)</source>
            <translation>Quelqu’un tient une table : ses lignes n’ont pas pu être comptées (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="192" />
            <source>%1 may connect neither to postgres nor to template1</source>
            <translation>%1 ne peut se connecter ni à postgres ni à template1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="193" />
            <source>There, but not in these versions: %1</source>
            <translation>Là, mais pas dans ces versions : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="194" />
            <source>  %1: new</source>
            <translation>  %1 : nouveau</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="195" />
            <source>  %1: changes</source>
            <translation>  %1 : change</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="196" />
            <source>  %1: only its permissions change</source>
            <translation>  %1 : seuls ses droits changent</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="197" />
            <source>  %1: goes</source>
            <translation>  %1 : part</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="198" />
            <source>  %1: left alone (%2)</source>
            <translation>  %1 : laissé tel quel (%2)</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="199" />
            <source>    %1: comes, %3</source>
            <translation>    %1 : arrive, %3</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="200" />
            <source>    %1: goes, is %2</source>
            <translation>    %1 : part, vaut %2</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="201" />
            <source>    %1: %2, will be %3</source>
            <translation>    %1 : %2, sera %3</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="202" />
            <source>    %1: a secret, stays as it is</source>
            <translation>    %1 : un secret, reste tel quel</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="204" />
            <source>The table %1 is missing</source>
            <translation>La table %1 manque</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="205" />
            <source>The table %1 was not in the backup</source>
            <translation>La table %1 n’était pas dans la sauvegarde</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="206" />
            <source>%1: rows %3, in the backup %2</source>
            <translation>%1 : lignes %3, dans la sauvegarde %2</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="208" />
            <source>%1: rows missing %2, extra %3, changed %4, at the least</source>
            <translation>%1 : lignes manquantes %2, en trop %3, modifiées %4, au moins</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="209" />
            <source>%1: as many rows, but other content</source>
            <translation>%1 : autant de lignes, mais un autre contenu</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="211" />
            <source>The sequence %1 goes on at %4, not between %2 and %3</source>
            <translation>La séquence %1 continue à %4, pas entre %2 et %3</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="212" />
            <source>Definitions differ: %1</source>
            <translation>Des définitions diffèrent : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="213" />
            <source>Could not be set for lack of rights: %1</source>
            <translation>N’a pas pu être réglé faute de droits : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="214" />
            <source>A runtime file was left alone: %1</source>
            <translation>Un fichier d’exécution a été laissé tel quel : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="217" />
            <source>Everything written since %1 was set aside is lost from the live data. It stays in the database in use now, which is kept under another name.</source>
            <translation>Tout ce qui a été écrit depuis la mise de côté de %1 quitte les données en service. Cela reste dans la base en service maintenant, qui est gardée sous un autre nom.</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="221" />
            <source>Sessions that will be ended: %1. An application that connects again by itself sees the other data.</source>
            <translation>Sessions qui seront terminées : %1. Une application qui se reconnecte d’elle-même voit les autres données.</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="224" />
            <source>The database as it is now is kept as %1 until you drop it.</source>
            <translation>La base telle qu’elle est maintenant est gardée sous %1 jusqu’à ce que vous la supprimiez.</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="227" />
            <source>This set signs no content: nothing can prove what comes back.</source>
            <translation>Ce jeu ne signe aucun contenu : rien ne peut prouver ce qui revient.</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="229" />
            <source>pg_restore reads all of it, to the last byte</source>
            <translation>pg_restore la lit en entier, jusqu’au dernier octet</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="233" />
            <source>Make the scratch database %1 on the server, which nobody uses</source>
            <translation>Créer sur le serveur la base d’essai %1, que personne n’utilise</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="235" />
            <source>Load the backup into %1, without what would act outside it</source>
            <translation>Charger la sauvegarde dans %1, sans ce qui agirait en dehors d’elle</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="238" />
            <source>Let PostgreSQL check every table and index of the scratch database (amcheck)</source>
            <translation>Faire contrôler par PostgreSQL chaque table et chaque index de la base d’essai (amcheck)</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="240" />
            <source>Drop %1</source>
            <translation>Supprimer %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="243" />
            <source>Restore into a scratch file and open it as an application would</source>
            <translation>Restaurer dans un fichier d’essai et l’ouvrir comme le ferait une application</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="246" />
            <source>Check it in full with SQLite, count and digest every table, and compare with what is signed</source>
            <translation>Le contrôler en entier avec SQLite, compter chaque table, en calculer l’empreinte, et comparer à ce qui est signé</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="249" />
            <source>Unpack the files into a scratch folder</source>
            <translation>Décompresser les fichiers dans un dossier d’essai</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="251" />
            <source>Compare each file with what is signed</source>
            <translation>Comparer chaque fichier à ce qui est signé</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="253" />
            <source>Makes a scratch target and removes it again</source>
            <translation>Crée une cible d’essai, puis la supprime</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="255" />
            <source>Removed by itself, by the next run after a crash</source>
            <translation>Supprimée d’elle-même ; après un arrêt brutal, à l’exécution suivante</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="256" />
            <source>Made: %1</source>
            <translation>Créée : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="257" />
            <source>Dropped: %1</source>
            <translation>Supprimée : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="258" />
            <source>The scratch database is gone again</source>
            <translation>La base d’essai a été supprimée</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="260" />
            <source>%1 could not be dropped, the next run tries again: %2</source>
            <translation>%1 n’a pas pu être supprimée, l’exécution suivante réessaiera : %2</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="262" />
            <source>No scratch database of an earlier run</source>
            <translation>Aucune base d’essai d’une exécution antérieure</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="264" />
            <source>Left alone, since they are not the ones on record: %1</source>
            <translation>Laissées telles quelles, car ce ne sont pas celles qui sont enregistrées : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="266" />
            <source>Nothing acts outside the scratch database</source>
            <translation>Rien n’agit en dehors de la base d’essai</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="267" />
            <source>Not loaded into it: %1</source>
            <translation>Non chargé : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="269" />
            <source>Owners and privileges as in the backup</source>
            <translation>Propriétaires et privilèges comme dans la sauvegarde</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="271" />
            <source>%1 is no member of all the roles, so owners and privileges were not loaded</source>
            <translation>%1 n’est pas membre de tous les rôles : propriétaires et privilèges n’ont pas été chargés</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="274" />
            <source>Nothing that could act outside the scratch database</source>
            <translation>Rien qui puisse agir en dehors de la base d’essai</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="277" />
            <source>Loaded with it; its code may act outside, also while it loads: %1</source>
            <translation>Chargé avec elle ; son code peut agir au dehors, même pendant le chargement : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="278" />
            <source>The settings of the database</source>
            <translation>Les réglages de la base</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="280" />
            <source>Every kind of definition is compared</source>
            <translation>Chaque sorte de définition est comparée</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="282" />
            <source>Not compared, since not all of it was loaded: %1</source>
            <translation>Non comparé, car tout n’a pas été chargé : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="284" />
            <source>The database engine finds no fault</source>
            <translation>Le moteur de base de données ne trouve aucun défaut</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="286" />
            <source>SQLite finds no fault; references that lead nowhere: %1</source>
            <translation>SQLite ne trouve aucun défaut ; références qui ne mènent nulle part : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="287" />
            <source>Opened for writing, journal mode %1</source>
            <translation>Ouverte en écriture, mode de journal %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="288" />
            <source>Each file as signed</source>
            <translation>Chaque fichier tel que signé</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="289" />
            <source>Files equal: %1</source>
            <translation>Fichiers égaux : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="290" />
            <source>Files that are not as signed: %1</source>
            <translation>Fichiers qui ne sont pas tels que signés : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="291" />
            <source>Foreign keys and checks hold</source>
            <translation>Clés étrangères et contraintes tiennent</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="292" />
            <source>All of them hold</source>
            <translation>Toutes tiennent</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="294" />
            <source>Marked NOT VALID in the backup itself: %1</source>
            <translation>Marquées NOT VALID dans la sauvegarde elle-même : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="296" />
            <source>Sequences ahead of their rows, views filled</source>
            <translation>Séquences en avance sur leurs lignes, vues remplies</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="298" />
            <source>amcheck found no fault in any table or index</source>
            <translation>amcheck n’a trouvé de défaut dans aucune table ni aucun index</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="299" />
            <source>amcheck found: %1</source>
            <translation>amcheck a trouvé : %1</translation>
        </message>
        <message>
            <location filename="../core/text/ServerPhrases.cpp" line="300" />
            <source>Not checked: %1</source>
            <translation>Non contrôlé : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="11" />
            <source>The server cannot read all of its rows: %1</source>
            <translation>Le serveur ne peut pas lire toutes ses lignes : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="13" />
            <source>At least %1 free on the server's disk</source>
            <translation>Au moins %1 libres sur le disque du serveur</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="15" />
            <source>Not known: the server's files are not on this machine</source>
            <translation>Inconnue : les fichiers du serveur ne sont pas sur cette machine</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="18" />
            <source>Not known: this login may not ask where the server keeps its files</source>
            <translation>Inconnue : ce compte ne peut pas demander où le serveur garde ses fichiers</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="20" />
            <source>Look there yourself: its data folder needs %1 free. If it runs full, the load fails, and so may other databases of that server.</source>
            <translation>Vérifiez-le sur place : il faut %1 libres dans son dossier de données. S'il se remplit, le chargement échoue, et d'autres bases de ce serveur peut-être aussi.</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="24" />
            <source>Text sorted by the rules that were recorded</source>
            <translation>Texte trié selon les règles enregistrées</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="25" />
            <source>The versions are those on record</source>
            <translation>Les versions sont celles qui sont enregistrées</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="27" />
            <source>Sorted by other rules than recorded: %1</source>
            <translation>Trié selon d'autres règles que celles enregistrées : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="29" />
            <source>REINDEX what sorts by them, then ALTER DATABASE … (or ALTER COLLATION …) REFRESH COLLATION VERSION. A restored database builds its indexes anew.</source>
            <translation>REINDEX de ce qui trie avec elles, puis ALTER DATABASE … (ou ALTER COLLATION …) REFRESH COLLATION VERSION. Une base restaurée reconstruit ses index.</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="33" />
            <source>No transaction open for more than 5 minutes, no table held</source>
            <translation>Aucune transaction ouverte depuis plus de 5 minutes, aucune table verrouillée</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="34" />
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="35" />
            <source>Open or holding a table: %1</source>
            <translation>Ouvertes ou verrouillant une table : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="37" />
            <source>Let them end first: what they have not committed is lost when their sessions are ended. Their rows could not be seen here.</source>
            <translation>Laissez-les finir d'abord : ce qu'elles n'ont pas validé est perdu quand leurs sessions sont fermées. Leurs lignes n'ont pas pu être vues ici.</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="40" />
            <source>Nobody follows this database by replication</source>
            <translation>Personne ne suit cette base par réplication</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="41" />
            <source>No publications, here or in the backup</source>
            <translation>Aucune publication, ni ici ni dans la sauvegarde</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="43" />
            <source>The backup has publications: they come back with it</source>
            <translation>La sauvegarde contient des publications : elles reviennent avec elle</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="45" />
            <source>Publications here that the backup does not have: %1</source>
            <translation>Publications présentes ici, mais pas dans la sauvegarde : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="47" />
            <source>Publications come back with the backup; here now: %1</source>
            <translation>Des publications reviennent avec la sauvegarde ; ici maintenant : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="50" />
            <source>Subscribers do not follow by themselves: stop them before, and set them up anew afterwards.</source>
            <translation>Les abonnés ne suivent pas d'eux-mêmes : arrêtez-les avant, et reconfigurez-les après.</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="53" />
            <source>Clocks that agree within 5 seconds</source>
            <translation>Des horloges qui s'accordent à 5 secondes près</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="54" />
            <source>They agree</source>
            <translation>Elles s'accordent</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="56" />
            <source>This machine's clock is not behind the journal</source>
            <translation>L'horloge de cette machine n'est pas en retard sur le journal</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="58" />
            <source>The journal's newest entry is from the future: %1</source>
            <translation>L'entrée la plus récente du journal vient du futur : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="60" />
            <source>The server's clock is ahead of this machine's by %1</source>
            <translation>L'horloge du serveur avance de %1 sur celle de cette machine</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="62" />
            <source>The server's clock is behind this machine's by %1</source>
            <translation>L'horloge du serveur retarde de %1 sur celle de cette machine</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="65" />
            <source>Set both by NTP. Ages and the data-loss window are told by this machine's clock.</source>
            <translation>Réglez les deux par NTP. Les âges et la fenêtre de perte sont donnés par l'horloge de cette machine.</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="67" />
            <source>A local file system that takes changes</source>
            <translation>Un système de fichiers local et modifiable</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="68" />
            <source>Local, %1</source>
            <translation>Local, %1</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="69" />
            <source>Not known: %1</source>
            <translation>Inconnu : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="70" />
            <source>Mounted read-only (%1)</source>
            <translation>Monté en lecture seule (%1)</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="72" />
            <source>Mount the file system of %1 so that it can be written to.</source>
            <translation>Montez le système de fichiers de %1 en écriture.</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="75" />
            <source>Another machine's files (%1): SQLite's locks are not sure there</source>
            <translation>Fichiers d'une autre machine (%1) : les verrous de SQLite n'y sont pas sûrs</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="77" />
            <source>Files of a host or of a program (%1): SQLite's locks are not sure there</source>
            <translation>Fichiers d'un hôte ou d'un programme (%1) : les verrous de SQLite n'y sont pas sûrs</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="80" />
            <source>Stop the application first, and run the restore on the machine that the files belong to, or in its container.</source>
            <translation>Arrêtez d'abord l'application, et restaurez sur la machine à laquelle les fichiers appartiennent, ou dans son conteneur.</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="82" />
            <source>One file under one name</source>
            <translation>Un seul fichier sous un seul nom</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="83" />
            <source>It has one name</source>
            <translation>Il a un seul nom</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="85" />
            <source>Reached by a symbolic link; what is replaced is %1</source>
            <translation>Atteint par un lien symbolique ; c'est %1 qui est remplacé</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="88" />
            <source>The file is mounted by itself, as into a container: its content is replaced, the file stays</source>
            <translation>Le fichier est monté seul, comme dans un conteneur : son contenu est remplacé, le fichier reste</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="93" />
            <source>Restart the container afterwards if it still shows the old data.</source>
            <translation>Redémarrez ensuite le conteneur s'il montre encore les anciennes données.</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="95" />
            <source>The file has %1 names (hard links): all of them change</source>
            <translation>Le fichier a %1 noms (liens physiques) : tous changent</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="97" />
            <source>Whoever opens it by another name uses another journal: use one name only.</source>
            <translation>Qui l'ouvre sous un autre nom utilise un autre journal : n'utilisez qu'un seul nom.</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="100" />
            <source>An owner who can write the file and its folder</source>
            <translation>Un propriétaire qui peut écrire dans le fichier et dans son dossier</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="101" />
            <source>User %1, mode %2; the folder: user %3, mode %4</source>
            <translation>Utilisateur %1, mode %2 ; le dossier : utilisateur %3, mode %4</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="103" />
            <source>A new file, for the folder's owner: user %1, mode %2</source>
            <translation>Un nouveau fichier, au propriétaire du dossier : utilisateur %1, mode %2</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="105" />
            <source>User %1 cannot write in %2, where SQLite makes its journal: change the folder's owner or mode.</source>
            <translation>L'utilisateur %1 ne peut pas écrire dans %2, où SQLite crée son journal : changez le propriétaire ou le mode du dossier.</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="109" />
            <source>The file belongs to somebody else: only root can give the restored one to them.</source>
            <translation>Le fichier appartient à quelqu'un d'autre : seul root peut lui donner le fichier restauré.</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="112" />
            <source>The version that the application has set now: %1</source>
            <translation>La version que l'application a fixée maintenant : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="113" />
            <source>In the backup: %1</source>
            <translation>Dans la sauvegarde : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="116" />
            <source>After the restore, start the application of that version, or run its migrations again.</source>
            <translation>Après la restauration, démarrez l'application de cette version, ou relancez ses migrations.</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="120" />
            <source>Rows that get their former content back, at the least: %1.</source>
            <translation>Lignes qui retrouvent leur ancien contenu, au moins : %1.</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="123" />
            <source>The live database cannot be read, so what is lost cannot be told by rows: %1</source>
            <translation>La base active est illisible, la perte ne peut donc pas être donnée en lignes : %1</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="125" />
            <source>It takes %1 and was last written %2</source>
            <translation>Elle occupe %1, dernière écriture %2</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="127" />
            <source>The newest other backup, %1 of %2, has %3 rows</source>
            <translation>La plus récente des autres sauvegardes, %1 du %2, contient %3 lignes</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="130" />
            <source>The rows on the server were not counted, so as not to lose time; `plan` tells them</source>
            <translation>Les lignes du serveur n'ont pas été comptées, pour ne pas perdre de temps ; `plan` les donne</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="133" />
            <source>    at the least: %1 go, %2 come, %3 change</source>
            <translation>    au moins : %1 partent, %2 reviennent, %3 changent</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="134" />
            <source>    newest row now: %1 (%2)</source>
            <translation>    ligne la plus récente : %1 (%2)</translation>
        </message>
        <message>
            <location filename="../core/text/PreviewPhrases.cpp" line="136" />
            <source>  Definitions differ, %1: %2 in the backup, %3 now</source>
            <translation>  Définitions différentes, %1 : %2 dans la sauvegarde, %3 maintenant</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="11" />
            <source>Make %1 read-only for its applications, and end their sessions so that they come back under it</source>
            <translation>Mettre %1 en lecture seule pour ses applications et fermer leurs sessions, afin qu’elles reviennent sous ce régime</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="14" />
            <source>Applications can read, but write nothing until the exchange</source>
            <translation>Les applications peuvent lire, mais rien écrire jusqu’à l’échange</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="16" />
            <source>Writes are allowed again when this comes to nothing</source>
            <translation>Les écritures sont de nouveau permises si rien n’aboutit</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="17" />
            <source>Writes are refused; sessions ended: %1</source>
            <translation>Les écritures sont refusées ; sessions fermées : %1</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="18" />
            <source>Allow writes to %1 again</source>
            <translation>Permettre de nouveau les écritures dans %1</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="19" />
            <source>Writes are allowed again</source>
            <translation>Les écritures sont de nouveau permises</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="21" />
            <source>Stop the application by its own commands</source>
            <translation>Arrêter l’application par ses propres commandes</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="23" />
            <source>The application is down until it is started</source>
            <translation>L’application est arrêtée jusqu’à son démarrage</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="25" />
            <source>It is started again when this comes to nothing</source>
            <translation>Elle est redémarrée si rien n’aboutit</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="26" />
            <source>The application is stopped</source>
            <translation>L’application est arrêtée</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="28" />
            <source>Start the application by its own commands</source>
            <translation>Démarrer l’application par ses propres commandes</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="30" />
            <source>The application's start commands succeed</source>
            <translation>Les commandes de démarrage de l’application réussissent</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="31" />
            <source>The application was told to start</source>
            <translation>L’application a reçu l’ordre de démarrer</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="32" />
            <source>%1 failed: %2</source>
            <translation>%1 a échoué : %2</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="34" />
            <source>The data is in place: start the application by hand</source>
            <translation>Les données sont en place : démarrez l’application à la main</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="36" />
            <source>Could not be taken back (step %1): %2. Settle it with resume</source>
            <translation>N’a pas pu être annulé (étape %1) : %2. À régler avec resume</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="38" />
            <source>Still in force: step %1. Settle it with resume or revert</source>
            <translation>Toujours en vigueur : étape %1. À régler avec resume ou revert</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="40" />
            <source>Look once more at what is true since it stopped at step %1</source>
            <translation>Regarder une fois de plus ce qui est vrai depuis l’arrêt à l’étape %1</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="41" />
            <source>Remove what the interrupted run left beside %1</source>
            <translation>Enlever ce que l’opération interrompue a laissé à côté de %1</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="42" />
            <source>Nothing of it is left</source>
            <translation>Il n’en reste rien</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="43" />
            <source>until %1 at the least</source>
            <translation>au moins jusqu’au %1</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="46" />
            <source>Checked while it is unpacked, before the database looks into it</source>
            <translation>Vérifiée pendant le déballage, avant que la base n’en lise rien</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="48" />
            <source>No earlier run on this database is unsettled</source>
            <translation>Aucune opération antérieure sur cette base n’est en suspens</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="50" />
            <source>A run of Holdfast, perhaps of another machine or user, still keeps this database from being written to</source>
            <translation>Une opération de Holdfast, peut-être d’une autre machine ou d’un autre utilisateur, empêche toujours d’écrire dans cette base</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="54" />
            <source>Settle it with resume where it was begun. Where that is lost: ALTER DATABASE %1 RESET default_transaction_read_only</source>
            <translation>Réglez-la avec resume là où elle a commencé. Si ce lieu est perdu : ALTER DATABASE %1 RESET default_transaction_read_only</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="59" />
            <source>A runtime file was edited since the plan was confirmed: they were all left as they are</source>
            <translation>Un fichier d’exécution a été modifié depuis la confirmation du plan : tous ont été laissés tels quels</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="63" />
            <source>Settle it with resume: go on with it, or undo it</source>
            <translation>Réglez-la avec resume : la reprendre ou l’annuler</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="64" />
            <source>%1 of %2, begun %3 (%4)</source>
            <translation>%1 de %2, commencée %3 (%4)</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="66" />
            <source>Go on: resume %1. Back to what was before: resume %1 --undo</source>
            <translation>Reprendre : resume %1. Revenir à l’état d’avant : resume %1 --undo</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="67" />
            <source>Nothing was interrupted</source>
            <translation>Rien n’a été interrompu</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="69" />
            <source>The health URL of the confirmed plan held secrets, which are kept nowhere: it was not asked</source>
            <translation>L’URL de santé du plan confirmé contenait des secrets, conservés nulle part : elle n’a pas été interrogée</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="73" />
            <source>Stopped at step %1. The data is as it was before; nothing was replaced</source>
            <translation>Arrêté à l’étape %1. Les données sont comme avant ; rien n’a été remplacé</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="76" />
            <source>Stopped at step %1. The new data is in place, whole</source>
            <translation>Arrêté à l’étape %1. Les nouvelles données sont en place, entières</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="78" />
            <source>Stopped at step %1. The new data is in place; of the runtime files some are the old ones and some the new</source>
            <translation>Arrêté à l’étape %1. Les nouvelles données sont en place ; parmi les fichiers d’exécution, certains sont les anciens, d’autres les nouveaux</translation>
        </message>
        <message>
            <location filename="../core/text/RestorePhrases.cpp" line="82" />
            <source>Stopped at step %1. It cannot be told whether the old or the new data stands there: it was written to since, or does not answer</source>
            <translation>Arrêté à l’étape %1. Impossible de dire si ce sont les anciennes ou les nouvelles données : elles ont été modifiées depuis, ou ne répondent pas</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="10" />
            <source>Not found out in the time there was</source>
            <translation>Non établi dans le temps imparti</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="11" />
            <source>It could not be found out: %1</source>
            <translation>Cela n’a pas pu être établi : %1</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="12" />
            <source>The environment file names none</source>
            <translation>Le fichier d’environnement n’en indique pas</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="14" />
            <source>The database can be reached and read</source>
            <translation>La base de données est joignable et lisible</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="15" />
            <source>%1 can be read; %2</source>
            <translation>%1 est lisible ; %2</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="16" />
            <source>There is no database %1</source>
            <translation>La base de données %1 n’existe pas</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="17" />
            <source>%1 is no database: %2</source>
            <translation>%1 n’est pas une base de données : %2</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="18" />
            <source>It cannot be read: %1</source>
            <translation>Elle est illisible : %1</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="20" />
            <source>The server %1 cannot be reached: %2</source>
            <translation>Le serveur %1 est injoignable : %2</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="21" />
            <source>The server refuses the login: %1</source>
            <translation>Le serveur refuse la connexion : %1</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="24" />
            <source>Keep the application from writing, and take a copy of what is there before anything is tried.</source>
            <translation>Empêchez l’application d’écrire, et prenez une copie de ce qui est là avant toute tentative.</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="28" />
            <source>SQLite's quick check finds nothing wrong</source>
            <translation>Le contrôle rapide de SQLite ne trouve rien d’anormal</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="31" />
            <source>The catalogue can be read, and the server has noted no wrong page</source>
            <translation>Le catalogue est lisible, et le serveur n’a noté aucune page fausse</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="34" />
            <source>Nothing found; quick, so indexes were not compared with their tables</source>
            <translation>Rien trouvé ; contrôle rapide : les index n’ont pas été comparés à leurs tables</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="35" />
            <source>Found: %1</source>
            <translation>Trouvé : %1</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="37" />
            <source>Pages with a wrong checksum that the server has met: %1</source>
            <translation>Pages à somme de contrôle fausse rencontrées par le serveur : %1</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="40" />
            <source>The catalogue can be read; the server keeps no checksums, and no rows were read</source>
            <translation>Le catalogue est lisible ; le serveur ne tient pas de sommes de contrôle, et aucune ligne n’a été lue</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="43" />
            <source>The catalogue can be read, no checksum was wrong so far; no rows were read</source>
            <translation>Le catalogue est lisible, aucune somme de contrôle n’était fausse jusqu’ici ; aucune ligne n’a été lue</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="46" />
            <source>Not checked: with %1 it would keep the application from writing; a backup is checked in full all the same</source>
            <translation>Non contrôlée : avec %1, cela empêcherait l’application d’écrire ; une sauvegarde est de toute façon contrôlée en entier</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="49" />
            <source>Not checked, since the database cannot be read</source>
            <translation>Non contrôlée, puisque la base de données est illisible</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="51" />
            <source>The backend says that its database is well</source>
            <translation>Le backend dit que sa base de données va bien</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="52" />
            <source>It says: ok</source>
            <translation>Il dit : ok</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="53" />
            <source>It says: %1</source>
            <translation>Il dit : %1</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="54" />
            <source>It says nothing of it</source>
            <translation>Il n’en dit rien</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="56" />
            <source>The backend allows the frontend's origin</source>
            <translation>Le backend autorise l’origine du frontend</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="57" />
            <source>Somebody listens at %1</source>
            <translation>Quelqu’un écoute à %1</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="58" />
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="59" />
            <source>Refused: nobody listens there</source>
            <translation>Refusé : personne n’y écoute</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="60" />
            <source>No answer within %1</source>
            <translation>Pas de réponse en %1</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="61" />
            <source>The name leads nowhere: %1</source>
            <translation>Le nom ne mène nulle part : %1</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="62" />
            <source>No connection: %1</source>
            <translation>Pas de connexion : %1</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="64" />
            <source>Refused: see whether the process runs, and on which port. No answer: look at firewall and network.</source>
            <translation>Refusé : voyez si le processus tourne, et sur quel port. Sans réponse : regardez le pare-feu et le réseau.</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="67" />
            <source>At least 10 % free, for the application and for backups</source>
            <translation>Au moins 10 % libres, pour l’application et pour les sauvegardes</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="68" />
            <source>%1: %2 free of %3</source>
            <translation>%1 : %2 libres sur %3</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="70" />
            <source>Make room before you start or restore anything; logs and old images are the usual ones. Keep backups.</source>
            <translation>Faites de la place avant de démarrer ou de restaurer quoi que ce soit ; journaux et anciennes images sont les suspects habituels. Gardez les sauvegardes.</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="74" />
            <source>The keys of backend/.env are those of the newest runtime archive, and so are its secrets</source>
            <translation>Les clés de backend/.env sont celles de la dernière archive d’exécution, et ses secrets aussi</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="77" />
            <source>As in %1</source>
            <translation>Comme dans %1</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="80" />
            <source>Against %1: missing here: %2; new here: %3; secrets that differ: %4</source>
            <translation>Par rapport à %1 : absentes ici : %2 ; nouvelles ici : %3 ; secrets différents : %4</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="82" />
            <source>There is none, or it is empty; %1 has one</source>
            <translation>Il n’y en a pas, ou il est vide ; %1 en contient un</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="85" />
            <source>Was that planned? If not, put the value right in backend/.env, or restore the runtime files.</source>
            <translation>Était-ce prévu ? Sinon, corrigez la valeur dans backend/.env, ou restaurez les fichiers d’exécution.</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="90" />
            <source>Not known: without the integrity key (%1) no archive can be trusted</source>
            <translation>Inconnu : sans la clé d’intégrité (%1), aucune archive n’est digne de confiance</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="92" />
            <source>Not known: there is no valid runtime archive</source>
            <translation>Inconnu : il n’y a pas d’archive d’exécution valide</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="94" />
            <source>Not known: %1 is encrypted, and nothing here opens it</source>
            <translation>Inconnu : %1 est chiffrée, et rien ici ne l’ouvre</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="95" />
            <source>Not known: %1 has no backend/.env</source>
            <translation>Inconnu : %1 ne contient pas de backend/.env</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="97" />
            <source>This machine's clock agrees with that of %1</source>
            <translation>L’horloge de cette machine s’accorde avec celle de %1</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="99" />
            <source>The clock of %1 is ahead of this machine's by %2</source>
            <translation>L’horloge de %1 avance de %2 sur celle de cette machine</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="101" />
            <source>The clock of %1 is behind this machine's by %2</source>
            <translation>L’horloge de %1 retarde de %2 sur celle de cette machine</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="103" />
            <source>Not known: nobody here tells another time to compare with</source>
            <translation>Inconnu : rien ici ne donne une autre heure à comparer</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="105" />
            <source>Look at time synchronisation on the other machine; this one's kernel holds its own clock to be set.</source>
            <translation>Regardez la synchronisation de l’heure sur l’autre machine ; le noyau de celle-ci tient son horloge pour réglée.</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="108" />
            <source>Look at time synchronisation: this machine's kernel says that nobody sets its clock.</source>
            <translation>Regardez la synchronisation de l’heure : le noyau de cette machine dit que personne ne règle son horloge.</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="112" />
            <source>Whoever is asked with a token takes it</source>
            <translation>Ceux que l’on interroge avec un jeton l’acceptent</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="114" />
            <source>None refused; asked with a token or a password: %1</source>
            <translation>Aucun refus ; interrogés avec un jeton ou un mot de passe : %1</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="115" />
            <source>Refused by: %1</source>
            <translation>Refusé par : %1</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="116" />
            <source>Monitoring reports: %1</source>
            <translation>La supervision signale : %1</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="118" />
            <source>Nothing that could be asked with a token</source>
            <translation>Rien qui puisse être interrogé avec un jeton</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="120" />
            <source>Look at the keys of backend/.env and at the clock: a secret that was changed, or a clock that is off, refuses good tokens.</source>
            <translation>Regardez les clés de backend/.env et l’horloge : un secret modifié, ou une horloge décalée, fait refuser de bons jetons.</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="123" />
            <source>Nothing of errors in its last lines</source>
            <translation>Pas d’erreur dans ses dernières lignes</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="124" />
            <source>It is empty</source>
            <translation>Il est vide</translation>
        </message>
        <message>
            <location filename="../core/text/DiagnosisPhrases.cpp" line="126" />
            <source>Last lines: %1; of these with errors: %2
%3</source>
            <translation>Dernières lignes : %1 ; dont avec erreurs : %2
%3</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="9" />
            <source>Incident declared</source>
            <translation>Incident déclaré</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="10" />
            <source>Put on record as %1</source>
            <translation>Enregistré sous %1</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="11" />
            <source>Step “%1”: to be done again</source>
            <translation>Étape « %1 » : à refaire</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="12" />
            <source>Step “%1”: begun</source>
            <translation>Étape « %1 » : commencée</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="13" />
            <source>Step “%1”: done</source>
            <translation>Étape « %1 » : faite</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="14" />
            <source>Step “%1”: failed</source>
            <translation>Étape « %1 » : échouée</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="15" />
            <source>Step “%1”: skipped</source>
            <translation>Étape « %1 » : passée</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="16" />
            <location filename="../core/text/IncidentPhrases.cpp" line="50" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="17" />
            <source>Checklist “%1”: open again</source>
            <translation>Liste de contrôle « %1 » : de nouveau ouvert</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="18" />
            <source>Checklist “%1”: done</source>
            <translation>Liste de contrôle « %1 » : fait</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="20" />
            <source>Checklist “%1”: not applicable</source>
            <translation>Liste de contrôle « %1 » : sans objet</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="21" />
            <source>Cause and what follows from it described</source>
            <translation>Cause et suites décrites</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="22" />
            <source>Incident closed</source>
            <translation>Incident clos</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="23" />
            <source>Backup begun (run %1)</source>
            <translation>Sauvegarde commencée (exécution %1)</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="24" />
            <source>Validation begun (run %1)</source>
            <translation>Validation commencée (exécution %1)</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="25" />
            <source>Restore begun (run %1)</source>
            <translation>Restauration commencée (exécution %1)</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="26" />
            <source>Revert begun (run %1)</source>
            <translation>Retour en arrière commencé (exécution %1)</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="27" />
            <source>Verification begun (run %1)</source>
            <translation>Vérification commencée (exécution %1)</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="29" />
            <source>The data was exchanged: applications see the other (run %1)</source>
            <translation>Les données ont été échangées : les applications voient les autres (exécution %1)</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="30" />
            <source>Run %1 ended: verified</source>
            <translation>Exécution %1 terminée : vérifiée</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="32" />
            <source>Run %1 ended: restored, unverified</source>
            <translation>Exécution %1 terminée : restaurée, non vérifiée</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="34" />
            <source>Run %1 ended: done, with deviations</source>
            <translation>Exécution %1 terminée : faite, avec des écarts</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="35" />
            <source>Run %1 ended: rolled back</source>
            <translation>Exécution %1 terminée : revenue en arrière</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="37" />
            <source>Run %1 ended: failed, data unchanged</source>
            <translation>Exécution %1 terminée : échec, données inchangées</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="39" />
            <source>Run %1 ended: failed, data changed</source>
            <translation>Exécution %1 terminée : échec, données modifiées</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="41" />
            <source>Run %1 ended: outcome unknown</source>
            <translation>Exécution %1 terminée : issue inconnue</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="43" />
            <source>Scenario</source>
            <translation>Scénario</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="44" />
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="45" />
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="46" />
            <source>Incident</source>
            <translation>Incident</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="47" />
            <source>Declared (UTC)</source>
            <translation>Déclaré (UTC)</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="48" />
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="49" />
            <source>Owner</source>
            <translation>Propriétaire</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="51" />
            <source>Checklist</source>
            <translation>Liste de contrôle</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="52" />
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="53" />
            <source>No incident is on record</source>
            <translation>Aucun incident n’est enregistré</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="54" />
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="55" />
            <source>closed</source>
            <translation>clos</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="56" />
            <source>Left out: scenario %1: %2</source>
            <translation>Laissé de côté : scénario %1 : %2</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="58" />
            <source>Fits: %1 %2, because of %3. Give it: incident start %1</source>
            <translation>Convient : %1 %2, à cause de %3. À indiquer : incident start %1</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="60" />
            <source>Nothing that was found out speaks for one of the scenarios.</source>
            <translation>Rien de ce qui a été constaté ne désigne l’un des scénarios.</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="61" />
            <source>Next: %1 (incident step %2)</source>
            <translation>Ensuite : %1 (incident step %2)</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="62" />
            <source>Still open: %1</source>
            <translation>Encore ouverts : %1</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="63" />
            <location filename="../core/text/VerifyPhrases.cpp" line="35" />
            <source>Written: %1</source>
            <translation>Écrit : %1</translation>
        </message>
        <message>
            <location filename="../core/text/IncidentPhrases.cpp" line="64" />
            <source>pdf: not made, %1</source>
            <translation>pdf : non produit, %1</translation>
        </message>
        <message>
            <location filename="../core/text/VerifyPhrases.cpp" line="12" />
            <source>Ask monitoring at %1 what fires now, before anything is touched</source>
            <translation>Demander à la supervision (%1) ce qui est en alerte, avant de toucher à quoi que ce soit</translation>
        </message>
        <message>
            <location filename="../core/text/VerifyPhrases.cpp" line="13" />
            <source>Alerts that fire before: %1</source>
            <translation>Alertes actives avant : %1</translation>
        </message>
        <message>
            <location filename="../core/text/VerifyPhrases.cpp" line="15" />
            <source>Asked before the interruption, at %1: that counts</source>
            <translation>Demandé avant l’interruption, le %1 : c’est ce qui compte</translation>
        </message>
        <message>
            <location filename="../core/text/VerifyPhrases.cpp" line="17" />
            <source>Monitoring gives no answer (%1). The last one on record counts: of %2, from %3</source>
            <translation>La supervision ne répond pas (%1). Le dernier relevé connu fait foi : du %2, tiré de %3</translation>
        </message>
        <message>
            <location filename="../core/text/VerifyPhrases.cpp" line="21" />
            <source>Monitoring gives no answer (%1), and none is on record: every critical alert will count as new</source>
            <translation>La supervision ne répond pas (%1) et il n’existe aucun relevé antérieur : toute alerte critique comptera comme nouvelle</translation>
        </message>
        <message>
            <location filename="../core/text/VerifyPhrases.cpp" line="25" />
            <source>Ask %1 and %2 until backend and frontend answer well several times in a row</source>
            <translation>Interroger %1 et %2 jusqu’à ce que le serveur et l’interface répondent bien plusieurs fois de suite</translation>
        </message>
        <message>
            <location filename="../core/text/VerifyPhrases.cpp" line="30" />
            <source>Ask %1 until the frontend answers well several times in a row</source>
            <translation>Interroger %1 jusqu’à ce que l’interface réponde bien plusieurs fois de suite</translation>
        </message>
        <message>
            <location filename="../core/text/VerifyPhrases.cpp" line="31" />
            <source>Make the other checks side by side: %1</source>
            <translation>Faire les autres contrôles en parallèle : %1</translation>
        </message>
        <message>
            <location filename="../core/text/VerifyPhrases.cpp" line="32" />
            <source>%1 of %2 passed</source>
            <translation>%1 réussis sur %2</translation>
        </message>
        <message>
            <location filename="../core/text/VerifyPhrases.cpp" line="33" />
            <source>Write what monitoring says now to %1</source>
            <translation>Écrire dans %1 ce que dit la supervision maintenant</translation>
        </message>
        <message>
            <location filename="../core/text/VerifyPhrases.cpp" line="34" />
            <source>Writes that one file</source>
            <translation>Écrit ce seul fichier</translation>
        </message>
        <message>
            <location filename="../core/text/VerifyPhrases.cpp" line="37" />
            <source>Monitoring answers for each of its windows</source>
            <translation>La supervision répond pour chacune de ses fenêtres</translation>
        </message>
        <message>
            <location filename="../core/text/VerifyPhrases.cpp" line="38" />
            <source>It did not: %1 was not written</source>
            <translation>Elle n’a pas répondu : %1 n’a pas été écrit</translation>
        </message>
        <message>
            <location filename="../core/text/VerifyPhrases.cpp" line="40" />
            <source>Mend what the rows about monitoring say, then save it again</source>
            <translation>Corrigez ce que disent les lignes sur la supervision, puis enregistrez de nouveau</translation>
        </message>
        <message>
            <location filename="../core/text/VerifyPhrases.cpp" line="41" />
            <source>The check is made</source>
            <translation>Le contrôle est fait</translation>
        </message>
        <message>
            <location filename="../core/text/VerifyPhrases.cpp" line="42" />
            <source>Not made: it was told to stop</source>
            <translation>Pas fait : l’arrêt a été demandé</translation>
        </message>
        <message>
            <location filename="../core/text/VerifyPhrases.cpp" line="43" />
            <source>It broke off: %1</source>
            <translation>Interrompu : %1</translation>
        </message>
        <message>
            <location filename="../core/text/VerifyPhrases.cpp" line="44" />
            <source>let pass by %1: %2</source>
            <translation>admis par %1 : %2</translation>
        </message>
        <message>
            <location filename="../core/text/VerifyPhrases.cpp" line="45" />
            <source>what to do: %1</source>
            <translation>à faire : %1</translation>
        </message>
    </context>
    <context>
        <name>RestoreFacts</name>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="25" />
            <source>Not chosen yet</source>
            <translation>Pas encore choisie</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="25" />
            <source>Being looked for</source>
            <translation>En cours de recherche</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="32" />
            <source>What was written since the restore; it is kept with the database in use now</source>
            <translation>Ce qui a été écrit depuis la restauration ; c’est gardé avec la base en service maintenant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="36" />
            <source>Not known: the backup does not say when it was taken</source>
            <translation>Inconnu : la sauvegarde ne dit pas quand elle a été prise</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="40" />
            <source>Rows that go: at least %1</source>
            <translation>Lignes qui partent : au moins %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="49" />
            <source>None was made</source>
            <translation>Aucune n’a été faite</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="52" />
            <source>None, if it cannot be made: accepted by phrase</source>
            <translation>Aucune si elle ne peut pas être faite : accepté par phrase</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="54" />
            <source>None: there is no database yet</source>
            <translation>Aucune : il n’y a pas encore de base</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="56" />
            <source>The database as it is now, under the name %1</source>
            <translation>La base telle qu’elle est maintenant, sous le nom %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="59" />
            <source>The database as it is now, under another name</source>
            <translation>La base telle qu’elle est maintenant, sous un autre nom</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="60" />
            <source>Made and proven before anything is replaced</source>
            <translation>Faite et prouvée avant tout remplacement</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="75" />
            <source>%1 ago</source>
            <translation>il y a %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="82" />
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="84" />
            <source>Database that comes back</source>
            <translation>Base qui revient</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="85" />
            <source>Safety copy that goes back</source>
            <translation>Copie de sûreté qui revient</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="83" />
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="87" />
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="90" />
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="90" />
            <source>The names are swapped; nothing is loaded</source>
            <translation>Les noms sont échangés ; rien n’est chargé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="91" />
            <source>In place, in one transaction</source>
            <translation>Sur place, en une transaction</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="92" />
            <source>Beside, then the names are swapped</source>
            <translation>À côté, puis échange des noms</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="95" />
            <source>Data as of</source>
            <translation>Données au</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="97" />
            <source>Data-loss window</source>
            <translation>Fenêtre de perte de données</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="99" />
            <source>Runtime files</source>
            <translation>Fichiers d’exécution</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="100" />
            <source>Safety copy</source>
            <translation>Copie de sûreté</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="100" />
            <source>Way back</source>
            <translation>Retour possible</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreFacts.cpp" line="102" />
            <source>Clock started</source>
            <translation>Chronomètre lancé</translation>
        </message>
    </context>
    <context>
        <name>ResumeWords</name>
        <message>
            <location filename="../ui/wizard/resume/ResumeWords.cpp" line="25" />
            <location filename="../ui/wizard/resume/ResumeWords.cpp" line="36" />
            <source>Begin it again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWords.cpp" line="26" />
            <source>It runs again from its first step, by the very plan of then: the present data is replaced, and kept beside. This is asked for once more, with a typed token.</source>
            <translation>Elle repart de sa première étape, selon le plan même d’alors : les données actuelles sont remplacées, et gardées à côté. C’est demandé encore une fois, par un jeton à saisir.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWords.cpp" line="29" />
            <source>Go on to its end</source>
            <translation>Aller jusqu’au bout</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWords.cpp" line="30" />
            <source>Only what is left is done: the new data is proven, the application is started and asked for its health. The data is not exchanged again.</source>
            <translation>Seul le reste est fait : les nouvelles données sont prouvées, l’application est démarrée et sa santé demandée. Les données ne sont pas échangées de nouveau.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWords.cpp" line="37" />
            <source>It runs again from its first step and replaces whatever stands there now, which is kept beside. This is asked for once more, with a typed token.</source>
            <translation>Elle repart de sa première étape et remplace ce qui se trouve là maintenant, qui est gardé à côté. C’est demandé encore une fois, par un jeton à saisir.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWords.cpp" line="45" />
            <source>What it left beside the data is removed; the data stays as it is.</source>
            <translation>Ce qu’elle a laissé à côté des données est enlevé ; les données restent telles quelles.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWords.cpp" line="47" />
            <source>Writes are allowed again.</source>
            <translation>Les écritures sont de nouveau permises.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWords.cpp" line="49" />
            <source>The application is started again.</source>
            <translation>L’application est redémarrée.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWords.cpp" line="50" />
            <source>Stay with the data from before</source>
            <translation>Rester aux données d’avant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWords.cpp" line="53" />
            <location filename="../ui/wizard/resume/ResumeWords.cpp" line="60" />
            <source>Return to before</source>
            <translation>Revenir à avant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWords.cpp" line="54" />
            <source>The data from before takes its place again. What was written since goes out of use with the new data; it is kept beside. This is asked for with a typed token.</source>
            <translation>Les données d’avant reprennent leur place. Ce qui a été écrit depuis sort de l’usage avec les nouvelles données ; c’est gardé à côté. C’est demandé par un jeton à saisir.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWords.cpp" line="61" />
            <source>What the run kept of the data from before takes the place of whatever stands there now. This is asked for with a typed token.</source>
            <translation>Ce que l’opération a gardé des données d’avant prend la place de ce qui se trouve là maintenant. C’est demandé par un jeton à saisir.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWords.cpp" line="74" />
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWords.cpp" line="79" />
            <source>Database</source>
            <translation>Base de données</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWords.cpp" line="81" />
            <source>Data now</source>
            <translation>Données maintenant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWords.cpp" line="83" />
            <source>Still in force</source>
            <translation>Toujours en vigueur</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWords.cpp" line="84" />
            <source>Outage declared</source>
            <translation>Panne déclarée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWords.cpp" line="86" />
            <source>Chosen</source>
            <translation>Choisi</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWords.cpp" line="87" />
            <source>Operation</source>
            <translation>Opération</translation>
        </message>
    </context>
    <context>
        <name>RoomWords</name>
        <message>
            <location filename="../ui/pages/incidents/RoomWords.cpp" line="46" />
            <source>Holdfast does it, when you start it.</source>
            <translation>Holdfast s’en charge quand vous la lancez.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/RoomWords.cpp" line="48" />
            <source>Holdfast looks, you decide.</source>
            <translation>Holdfast regarde, vous décidez.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/RoomWords.cpp" line="52" />
            <source>You do it, and say so here.</source>
            <translation>Vous la faites, et le dites ici.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/RoomWords.cpp" line="58" />
            <source>Run the backup…</source>
            <translation>Lancer la sauvegarde…</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/RoomWords.cpp" line="60" />
            <source>Restore…</source>
            <translation>Restaurer…</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/RoomWords.cpp" line="62" />
            <source>Return to before…</source>
            <translation>Revenir à avant…</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/RoomWords.cpp" line="64" />
            <source>Verify…</source>
            <translation>Vérifier…</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/RoomWords.cpp" line="66" />
            <source>Validate…</source>
            <translation>Valider…</translation>
        </message>
    </context>
    <context>
        <name>RunWords</name>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="142" />
            <location filename="../ui/wizard/run/RunWords.cpp" line="155" />
            <location filename="../ui/wizard/run/RunWords.cpp" line="232" />
            <source>Cannot be cancelled now</source>
            <translation>Ne peut pas être annulé maintenant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="143" />
            <source>The data is being replaced in one piece; that runs to its end.</source>
            <translation>Les données sont remplacées d’un seul tenant ; cela va jusqu’au bout.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="161" />
            <source>The data has been replaced; reading it back runs to its end.</source>
            <translation>Les données sont remplacées ; la relecture va jusqu’au bout.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="150" />
            <source>Stop waiting for the application</source>
            <translation>Ne plus attendre l’application</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="151" />
            <location filename="../ui/wizard/run/RunWords.cpp" line="154" />
            <source>The data stays replaced; the run ends with a deviation.</source>
            <translation>Les données restent remplacées ; l’exécution se termine avec un écart.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="131" />
            <source>Cancel the revert</source>
            <translation>Annuler le retour arrière</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="132" />
            <source>Cancel the restore</source>
            <translation>Annuler la restauration</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="125" />
            <source>Safe now: the live data stays as it is, and what was made for this is removed.</source>
            <translation>Sans danger maintenant : les données en service restent telles quelles, et ce qui a été créé pour cela est supprimé.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="141" />
            <source>Safe now: it is one transaction; stopped, the data stays as it is.</source>
            <translation>Sans danger maintenant : c’est une seule transaction ; arrêtée, les données restent telles quelles.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="160" />
            <source>The runtime files are being replaced; that runs to its end.</source>
            <translation>Les fichiers d’exécution sont en cours de remplacement ; cela va jusqu’au bout.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="212" />
            <source>Nothing is changed: a backup only reads the database.</source>
            <translation>Rien ne change : une sauvegarde ne fait que lire la base.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="214" />
            <source>Nothing is changed: this only reads.</source>
            <translation>Rien ne change : ceci ne fait que lire.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="102" />
            <source>Nothing has been changed yet.</source>
            <translation>Rien n’a encore été changé.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="96" />
            <source>The data is as it was before the interrupted run.</source>
            <translation>Les données sont telles qu’avant l’opération interrompue.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="98" />
            <source>The data that the interrupted run brought is in place.</source>
            <translation>Les données apportées par l’opération interrompue sont en place.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="100" />
            <source>It is not known whether the old or the new data stands there.</source>
            <translation>On ne sait pas si les anciennes ou les nouvelles données se trouvent là.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="111" />
            <source>The data is being replaced: it is wholly the old or wholly the new.</source>
            <translation>Les données sont en cours de remplacement : entièrement les anciennes ou entièrement les nouvelles.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="113" />
            <source>The data has been replaced.</source>
            <translation>Les données ont été remplacées.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="115" />
            <source>The data has been replaced; the runtime files are being replaced.</source>
            <translation>Les données ont été remplacées ; les fichiers d’exécution sont en cours de remplacement.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="119" />
            <source>The data and the runtime files have been replaced.</source>
            <translation>Les données et les fichiers d’exécution ont été remplacés.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="127" />
            <source>Writes are allowed again.</source>
            <translation>Les écritures sont de nouveau permises.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="129" />
            <source>The application is started again.</source>
            <translation>L’application est redémarrée.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="153" />
            <location filename="../ui/wizard/run/RunWords.cpp" line="242" />
            <source>Stop checking</source>
            <translation>Arrêter la vérification</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="157" />
            <source>The application is being started; that runs to its end.</source>
            <translation>L’application est en cours de démarrage ; cela va jusqu’au bout.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="171" />
            <source>Stop here</source>
            <translation>Arrêter ici</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="173" />
            <source>Safe now: the data stays as it is; what has not been put back stays to be settled.</source>
            <translation>Sans danger maintenant : les données restent telles quelles ; ce qui n’est pas remis en place reste à régler.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="174" />
            <source>Safe now: the new data stays in place; what is left stays to be settled.</source>
            <translation>Sans danger maintenant : les nouvelles données restent en place ; le reste demeure à régler.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="217" />
            <source>Writes are refused.</source>
            <translation>Les écritures sont refusées.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="219" />
            <source>The application is stopped.</source>
            <translation>L’application est arrêtée.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="233" />
            <source>The backup is getting its name and its signature.</source>
            <translation>La sauvegarde reçoit son nom et sa signature.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="234" />
            <source>Cancel the backup</source>
            <translation>Annuler la sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="235" />
            <source>Safe now: the unfinished copy is removed, earlier backups stay.</source>
            <translation>Sans danger : la copie inachevée est supprimée, les sauvegardes précédentes restent.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="237" />
            <source>Stop the validation</source>
            <translation>Arrêter la validation</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="238" />
            <source>Safe now: the backup is not changed by it.</source>
            <translation>Sans danger : la sauvegarde n’en est pas changée.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="242" />
            <source>Stop waiting</source>
            <translation>Ne plus attendre</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="243" />
            <source>Safe now: nothing is changed by it.</source>
            <translation>Sans danger : rien n’en est changé.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="249" />
            <source>Settling what was interrupted on %1</source>
            <translation>Règlement de l’interruption sur %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="253" />
            <source>Backing up %1</source>
            <translation>Sauvegarde de %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="256" />
            <source>Validating %1</source>
            <translation>Validation de %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="259" />
            <source>Restoring %1</source>
            <translation>Restauration de %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="262" />
            <source>Putting back the data of %1</source>
            <translation>Retour des données de %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="265" />
            <source>Verifying %1</source>
            <translation>Vérification de %1</translation>
        </message>
    </context>
    <context>
        <name>SetFacts</name>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="41" />
            <source>not counted</source>
            <translation>non comptées</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="43" />
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="158" />
            <source>Id of the set</source>
            <translation>Id du jeu</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="160" />
            <source>Data as of</source>
            <translation>Données au</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="162" />
            <source>Taken from</source>
            <translation>Prise de</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="163" />
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="164" />
            <source>Number in its folder</source>
            <translation>Numéro dans son dossier</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="167" />
            <source>Form</source>
            <translation>Forme</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="168" />
            <source>Raw files of a database too damaged to be copied</source>
            <translation>Fichiers bruts d’une base trop endommagée pour être copiée</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="139" />
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="53" />
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="61" />
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="62" />
            <source>PostgreSQL %1, dumped with pg_dump %2</source>
            <translation>PostgreSQL %1, extrait avec pg_dump %2</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="64" />
            <source>System identifier</source>
            <translation>Identifiant système</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="66" />
            <source>Owner</source>
            <translation>Propriétaire</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="67" />
            <source>Encoding and locale</source>
            <translation>Encodage et langue</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="72" />
            <source>Size on the server</source>
            <translation>Taille sur le serveur</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="74" />
            <source>Extensions</source>
            <translation>Extensions</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="75" />
            <source>Roles that it uses</source>
            <translation>Rôles utilisés</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="77" />
            <source>Tablespaces that it uses</source>
            <translation>Tablespaces utilisés</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="85" />
            <source>Roles of the server</source>
            <translation>Rôles du serveur</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="87" />
            <source>Runtime files</source>
            <translation>Fichiers d’exécution</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="92" />
            <source>Database</source>
            <translation>Base</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="120" />
            <source>%1: not there any more</source>
            <translation>%1 : n’est plus là</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="123" />
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="137" />
            <source>Tables</source>
            <translation>Tables</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="141" />
            <source>Rows per table</source>
            <translation>Lignes par table</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="148" />
            <source>Encrypted</source>
            <translation>Chiffrement</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="151" />
            <source>Recipient</source>
            <translation>Destinataire</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="175" />
            <source>Said by the check of the source</source>
            <translation>Dit par le contrôle de la source</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="177" />
            <source>Unpacked size</source>
            <translation>Taille décompressée</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="178" />
            <source>SHA-256 of the content</source>
            <translation>SHA-256 du contenu</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="179" />
            <source>Digest of all pages</source>
            <translation>Empreinte de toutes les pages</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="181" />
            <source>Digest of the schema</source>
            <translation>Empreinte du schéma</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="183" />
            <source>Made with</source>
            <translation>Faite avec</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="184" />
            <source>Holdfast %1, %2</source>
            <translation>Holdfast %1, %2</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="192" />
            <source>Restore this…</source>
            <translation>Restaurer…</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="194" />
            <source>&amp;Validate…</source>
            <translation>&amp;Valider…</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="211" />
            <source>Taken</source>
            <translation>Prise</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="212" />
            <source>%1, %2 ago</source>
            <translation>%1, il y a %2</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="214" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="218" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="220" />
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="222" />
            <source>SHA-256 of the file</source>
            <translation>SHA-256 du fichier</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="227" />
            <source>Metadata</source>
            <translation>Métadonnées</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/SetFacts.cpp" line="228" />
            <source>Version 1: it does not say where it was taken, nor what is in it.</source>
            <translation>Version 1 : elle ne dit pas où elle a été prise, ni ce qu’elle contient.</translation>
        </message>
    </context>
    <context>
        <name>Spans</name>
        <message>
            <location filename="../ui/models/Spans.cpp" line="14" />
            <source>less than 1 min</source>
            <translation>moins de 1 min</translation>
        </message>
        <message>
            <location filename="../ui/models/Spans.cpp" line="16" />
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <location filename="../ui/models/Spans.cpp" line="32" />
            <source>%1 here</source>
            <translation>%1 ici</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <location filename="../ui/models/Standing.cpp" line="30" />
            <source>Start Holdfast with %1 set to the key that signed the backups.</source>
            <translation>Lancez Holdfast avec %1 égale à la clé qui a signé les sauvegardes.</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="33" />
            <source>Put the key that signed the backups into %1, readable by you alone.</source>
            <translation>Mettez la clé qui a signé les sauvegardes dans %1, lisible par vous seul.</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="44" />
            <source>There is nothing in %1 yet. If the database is lost now, it stays lost.</source>
            <translation>Il n’y a encore rien dans %1. Si la base est perdue maintenant, elle reste perdue.</translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/models/Standing.cpp" line="47" />
            <source>Of %n file(s) there, none counts; Backups says why.</source>
            <translation>
                <numerusform>Le fichier qui s’y trouve ne compte pas ; Sauvegardes dit pourquoi.</numerusform>
                <numerusform>Sur %n fichiers, aucun ne compte ; Sauvegardes dit pourquoi.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="55" />
            <source>Back up &amp;now</source>
            <translation>&amp;Sauvegarder maintenant</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="57" />
            <source>&amp;Validate it…</source>
            <translation>La &amp;valider…</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="59" />
            <source>Read &amp;again</source>
            <translation>&amp;Relire</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="69" />
            <source>The newest valid backup is %1 old; the objective is %2.</source>
            <translation>La dernière sauvegarde valide a %1 ; l’objectif est %2.</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="71" />
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="77" />
            <source>The objective has been missed for %1.</source>
            <translation>L’objectif est dépassé depuis %1.</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="81" />
            <source>Without another backup the objective is missed in %1, at %2.</source>
            <translation>Sans autre sauvegarde, l’objectif sera dépassé dans %1, à %2.</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="129" />
            <source>Reading the backups…</source>
            <translation>Lecture des sauvegardes…</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="134" />
            <source>The integrity key is missing: nothing can be proven.</source>
            <translation>La clé d’intégrité manque : rien ne peut être prouvé.</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="137" />
            <source>The integrity key cannot be read: nothing can be proven.</source>
            <translation>La clé d’intégrité ne peut pas être lue : rien ne peut être prouvé.</translation>
        </message>
        <message>
            <location filename="../ui/models/Standing.cpp" line="149" />
            <source>No valid backup.</source>
            <translation>Aucune sauvegarde valide.</translation>
        </message>
    </context>
    <context>
        <name>Unsettled</name>
        <message>
            <location filename="../ui/models/UnsettledWords.cpp" line="25" />
            <source>A return to before of %1 failed at step “%2”, %3.</source>
            <translation>Un retour à avant de %1 a échoué à l’étape « %2 », %3.</translation>
        </message>
        <message>
            <location filename="../ui/models/UnsettledWords.cpp" line="26" />
            <source>A restore of %1 failed at step “%2”, %3.</source>
            <translation>Une restauration de %1 a échoué à l’étape « %2 », %3.</translation>
        </message>
        <message>
            <location filename="../ui/models/UnsettledWords.cpp" line="28" />
            <source>A return to before of %1 stopped at step “%2”, %3.</source>
            <translation>Un retour à avant de %1 s’est arrêté à l’étape « %2 », %3.</translation>
        </message>
        <message>
            <location filename="../ui/models/UnsettledWords.cpp" line="29" />
            <source>A restore of %1 stopped at step “%2”, %3.</source>
            <translation>Une restauration de %1 s’est arrêtée à l’étape « %2 », %3.</translation>
        </message>
        <message>
            <location filename="../ui/models/UnsettledWords.cpp" line="47" />
            <source>The data is as it was before; nothing was replaced.</source>
            <translation>Les données sont telles qu’avant ; rien n’a été remplacé.</translation>
        </message>
        <message>
            <location filename="../ui/models/UnsettledWords.cpp" line="50" />
            <source>The new data is in place, whole; of the runtime files some are the old ones and some the new.</source>
            <translation>Les nouvelles données sont en place, entières ; des fichiers d’exécution, certains sont les anciens et d’autres les nouveaux.</translation>
        </message>
        <message>
            <location filename="../ui/models/UnsettledWords.cpp" line="53" />
            <source>The new data is in place, whole.</source>
            <translation>Les nouvelles données sont en place, entières.</translation>
        </message>
        <message>
            <location filename="../ui/models/UnsettledWords.cpp" line="58" />
            <source>It cannot be told whether the old or the new data stands there: it was written to since, or does not answer.</source>
            <translation>On ne peut dire si les anciennes ou les nouvelles données se trouvent là : on y a écrit depuis, ou la base ne répond pas.</translation>
        </message>
        <message>
            <location filename="../ui/models/UnsettledWords.cpp" line="67" />
            <source>Writes are still refused.</source>
            <translation>Les écritures sont toujours refusées.</translation>
        </message>
        <message>
            <location filename="../ui/models/UnsettledWords.cpp" line="69" />
            <source>The application is still stopped.</source>
            <translation>L’application est toujours arrêtée.</translation>
        </message>
        <message>
            <location filename="../ui/models/UnsettledWords.cpp" line="72" />
            <source>The database that was loaded beside is still there, unused.</source>
            <translation>La base chargée à côté est toujours là, inutilisée.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <location filename="../core/text/Words.cpp" line="29" />
            <source>Copy the database</source>
            <translation>Copier la base</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="30" />
            <source>Check the copy</source>
            <translation>Contrôler la copie</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="31" />
            <source>Read back and check</source>
            <translation>Relire et contrôler</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="32" />
            <source>Publish and sign</source>
            <translation>Publier et signer</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="33" />
            <source>Signature and digest</source>
            <translation>Signature et empreinte</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="34" />
            <source>Read to the last byte</source>
            <translation>Lire jusqu’au dernier octet</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="35" />
            <source>Unpack beside</source>
            <translation>Décompresser à côté</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="36" />
            <source>Safety copy</source>
            <translation>Copie de sûreté</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="37" />
            <source>Same target?</source>
            <translation>Même cible ?</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="38" />
            <source>Replace the data</source>
            <translation>Remplacer les données</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="39" />
            <location filename="../core/text/Words.cpp" line="76" />
            <source>Roles</source>
            <translation>Rôles</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="40" />
            <location filename="../core/text/Words.cpp" line="83" />
            <source>Runtime files</source>
            <translation>Fichiers d’exécution</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="41" />
            <source>Load beside</source>
            <translation>Charger à côté</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="42" />
            <source>Owner, privileges, statistics</source>
            <translation>Propriétaire, privilèges, statistiques</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="43" />
            <source>Swap the names</source>
            <translation>Échanger les noms</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="44" />
            <source>Keep the runtime files</source>
            <translation>Garder les fichiers d’exécution</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="45" />
            <source>Replace the runtime files</source>
            <translation>Remplacer les fichiers d’exécution</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="46" />
            <source>Proof of content</source>
            <translation>Preuve du contenu</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="47" />
            <source>Health of the application</source>
            <translation>Santé de l’application</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="48" />
            <source>What monitoring says before</source>
            <translation>Ce que dit la supervision avant</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="49" />
            <source>The other checks</source>
            <translation>Les autres contrôles</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="50" />
            <location filename="../core/text/Words.cpp" line="90" />
            <source>Save the baseline</source>
            <translation>Enregistrer le relevé de référence</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="51" />
            <source>Check the digest</source>
            <translation>Contrôler l’empreinte</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="52" />
            <source>Look at the target</source>
            <translation>Regarder la cible</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="53" />
            <source>Scratch target</source>
            <translation>Cible d’essai</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="54" />
            <location filename="../core/text/Words.cpp" line="92" />
            <source>Full check by the engine</source>
            <translation>Contrôle complet par le moteur</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="55" />
            <source>Drop the scratch database</source>
            <translation>Supprimer la base d’essai</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="56" />
            <source>Refuse writes</source>
            <translation>Refuser les écritures</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="57" />
            <source>Allow writes</source>
            <translation>Permettre les écritures</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="58" />
            <source>Stop the application</source>
            <translation>Arrêter l’application</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="59" />
            <source>Start the application</source>
            <translation>Démarrer l’application</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="60" />
            <source>What is true now?</source>
            <translation>Qu’en est-il maintenant ?</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="61" />
            <source>Clear leftovers</source>
            <translation>Enlever les restes</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="65" />
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="66" />
            <source>Digest</source>
            <translation>Empreinte</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="67" />
            <source>Kind of backup</source>
            <translation>Type de sauvegarde</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="68" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="69" />
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="70" />
            <source>Right target</source>
            <translation>Bonne cible</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="71" />
            <source>Target now</source>
            <translation>Cible actuelle</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="72" />
            <source>Open by</source>
            <translation>Ouverte par</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="73" />
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="74" />
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="75" />
            <source>Rights</source>
            <translation>Droits</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="77" />
            <source>Tablespaces</source>
            <translation>Tablespaces</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="78" />
            <source>Extensions</source>
            <translation>Extensions</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="79" />
            <source>Held by</source>
            <translation>Tenue par</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="80" />
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="81" />
            <source>Old database</source>
            <translation>Ancienne base</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="82" />
            <source>Plain SQL</source>
            <translation>SQL en clair</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="84" />
            <source>Database behind the name</source>
            <translation>Base derrière le nom</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="85" />
            <source>Room</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="86" />
            <source>Recovery text</source>
            <translation>Texte de secours</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="87" />
            <source>Content</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="88" />
            <source>Health</source>
            <translation>Santé</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="89" />
            <source>Application</source>
            <translation>Application</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="91" />
            <source>Earlier runs</source>
            <translation>Opérations antérieures</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="93" />
            <source>Content after the restore</source>
            <translation>Contenu après la restauration</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="94" />
            <source>References</source>
            <translation>Références</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="95" />
            <source>Sequences and views</source>
            <translation>Séquences et vues</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="96" />
            <source>Left out</source>
            <translation>Laissé de côté</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="97" />
            <source>Side effects</source>
            <translation>Effets au dehors</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="98" />
            <source>Owners</source>
            <translation>Propriétaires</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="99" />
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="100" />
            <source>Not compared</source>
            <translation>Non comparé</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="101" />
            <source>Leftovers</source>
            <translation>Restes</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="102" />
            <source>Scratch database</source>
            <translation>Base d’essai</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="103" />
            <source>Room on the server</source>
            <translation>Place sur le serveur</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="104" />
            <source>Sort order of text</source>
            <translation>Tri du texte</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="105" />
            <source>Long transactions and locks</source>
            <translation>Transactions longues et verrous</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="106" />
            <source>Publications</source>
            <translation>Publications</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="107" />
            <source>Clocks</source>
            <translation>Horloges</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="108" />
            <source>File system</source>
            <translation>Système de fichiers</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="109" />
            <source>Names of the file</source>
            <translation>Noms du fichier</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="110" />
            <source>Owner and mode</source>
            <translation>Propriétaire et mode</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="111" />
            <source>Version of the schema</source>
            <translation>Version du schéma</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="112" />
            <source>Frontend</source>
            <translation>Frontend</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="113" />
            <source>CORS</source>
            <translation>CORS</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="114" />
            <source>Database</source>
            <translation>Base de données</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="115" />
            <source>Check of the database</source>
            <translation>Contrôle de la base</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="116" />
            <source>Room on the disk</source>
            <translation>Place sur le disque</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="117" />
            <source>Keys of .env</source>
            <translation>Clés de .env</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="118" />
            <source>Refused logins</source>
            <translation>Connexions refusées</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="119" />
            <source>Database, says the backend</source>
            <translation>Base de données, d’après le backend</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="120" />
            <source>Logs</source>
            <translation>Journaux</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="125" />
            <source>Endpoint %1</source>
            <translation>Point d’accès %1</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="126" />
            <source>Invariant %1</source>
            <translation>Invariant %1</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="127" />
            <source>Command %1</source>
            <translation>Commande %1</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="128" />
            <source>Monitoring, %1</source>
            <translation>Surveillance, %1</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="129" />
            <source>Port %1</source>
            <translation>Port %1</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="130" />
            <source>Log %1</source>
            <translation>Journal %1</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="209" />
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="211" />
            <source>Validation</source>
            <translation>Validation</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="213" />
            <source>Restore</source>
            <translation>Restauration</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="215" />
            <source>Revert</source>
            <translation>Retour arrière</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="217" />
            <source>Verification</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="226" />
            <source>Verified</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="228" />
            <source>Restored, unverified</source>
            <translation>Restauré, non vérifié</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="230" />
            <source>Restored with deviations</source>
            <translation>Restauré avec écarts</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="232" />
            <source>Rolled back</source>
            <translation>Retour arrière fait</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="234" />
            <source>Failed, data unchanged</source>
            <translation>Échec, données inchangées</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="236" />
            <source>Failed, data changed</source>
            <translation>Échec, données changées</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="238" />
            <source>Outcome unknown</source>
            <translation>Issue inconnue</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="247" />
            <source>Every check saw what was expected.</source>
            <translation>Chaque contrôle a constaté ce qui était attendu.</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="250" />
            <source>The data is in place; there is nothing to prove its content by.</source>
            <translation>Les données sont en place ; rien ne permet d’en prouver le contenu.</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="253" />
            <source>It is done, but not everything is as expected: read the rows.</source>
            <translation>C’est fait, mais tout n’est pas comme attendu : lisez les lignes.</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="255" />
            <source>The data is again what it was before.</source>
            <translation>Les données sont de nouveau ce qu’elles étaient avant.</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="257" />
            <source>The live data is what it was before.</source>
            <translation>Les données en service sont ce qu’elles étaient avant.</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="260" />
            <source>The live data was changed, and the run did not reach its end.</source>
            <translation>Les données en service ont été changées et l’exécution n’est pas allée au bout.</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="263" />
            <source>The run has no end on record: look at the data before you go on.</source>
            <translation>L’exécution n’a pas de fin enregistrée : regardez les données avant de continuer.</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="272" />
            <source>Taken</source>
            <translation>Prise</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="274" />
            <source>Sealed</source>
            <translation>Scellée</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="276" />
            <source>Readable</source>
            <translation>Lisible</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="278" />
            <source>Restored</source>
            <translation>Restaurée</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="280" />
            <source>Served</source>
            <translation>Servie</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="289" />
            <source>Valid</source>
            <translation>Valide</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="291" />
            <source>Source damaged</source>
            <translation>Source endommagée</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="293" />
            <source>Not valid</source>
            <translation>Non valide</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="295" />
            <source>Incomplete</source>
            <translation>Incomplète</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="297" />
            <source>Not a backup</source>
            <translation>Pas une sauvegarde</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="306" />
            <source>Pass</source>
            <translation>Bon</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="308" />
            <source>Look</source>
            <translation>À voir</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="310" />
            <source>Fail</source>
            <translation>Échec</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="312" />
            <source>Skipped</source>
            <translation>Sauté</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="314" />
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="323" />
            <source>Production</source>
            <translation>Production</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="325" />
            <source>Staging</source>
            <translation>Préproduction</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="327" />
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="329" />
            <source>Practice</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="339" />
            <source>DATABASE_URL is not set; taken from %1.</source>
            <translation>DATABASE_URL n’est pas définie ; prise dans %1.</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="343" />
            <source>DATABASE_URL is not set; the only SQLite file here is %1.</source>
            <translation>DATABASE_URL n’est pas définie ; le seul fichier SQLite ici est %1.</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="347" />
            <source>The integrity key in %1 is short: take 32 random characters or more.</source>
            <translation>La clé d’intégrité dans %1 est courte : prenez 32 caractères aléatoires ou plus.</translation>
        </message>
        <message>
            <location filename="../core/text/Words.cpp" line="351" />
            <source>The key %1 in the database URL means nothing here and was left out.</source>
            <translation>La clé %1 dans l’URL de la base ne veut rien dire ici et a été laissée de côté.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ActivityPage</name>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="59" />
            <source>Nothing has been done yet.</source>
            <translation>Rien n’a encore été fait.</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="59" />
            <source>Reading the journal…</source>
            <translation>Lecture du journal…</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="60" />
            <source>Every backup, validation and restore is listed here, with its outcome.</source>
            <translation>Chaque sauvegarde, validation et restauration est listée ici, avec son issue.</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="61" />
            <source>Back up &amp;now</source>
            <translation>&amp;Sauvegarder maintenant</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="100" />
            <source>Re&amp;vert the last restore…</source>
            <translation>Re&amp;venir sur la dernière restauration…</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="101" />
            <source>Search target, outcome, reason</source>
            <translation>Chercher cible, issue, raison</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="102" />
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="102" />
            <source>This environment</source>
            <translation>Cet environnement</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="103" />
            <source>All environments</source>
            <translation>Tous les environnements</translation>
        </message>
    </context>
    <context>
        <name>holdfast::AgeCard</name>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="29" />
            <source>Newest valid backup</source>
            <translation>Dernière sauvegarde valide</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="30" />
            <source>Taken</source>
            <translation>Prise</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="31" />
            <source>Objective missed for</source>
            <translation>Objectif dépassé depuis</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="31" />
            <source>Objective missed in</source>
            <translation>Objectif dépassé dans</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="32" />
            <source>Proven to</source>
            <translation>Prouvée jusqu’à</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="33" />
            <source>Content</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="35" />
            <source>objective %1 h</source>
            <comment>recovery point</comment>
            <translation>objectif %1 h</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="39" />
            <source>no valid backup</source>
            <translation>aucune sauvegarde valide</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="43" />
            <source>%1 old</source>
            <translation>Âgée de %1</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="49" />
            <source>%1 rows</source>
            <translation>%1 lignes</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="50" />
            <source>not recorded</source>
            <translation>non enregistré</translation>
        </message>
    </context>
    <context>
        <name>holdfast::AppearanceCard</name>
        <message>
            <location filename="../ui/pages/settings/AppearanceCard.cpp" line="92" />
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/AppearanceCard.cpp" line="93" />
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/AppearanceCard.cpp" line="94" />
            <source>Follow the system</source>
            <translation>Suivre le système</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/AppearanceCard.cpp" line="95" />
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/AppearanceCard.cpp" line="96" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/AppearanceCard.cpp" line="97" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/AppearanceCard.cpp" line="101" />
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/AppearanceCard.cpp" line="103" />
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>holdfast::BackupDonePage</name>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="38" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="44" />
            <source>The backup is taken</source>
            <translation>La sauvegarde est faite</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="47" />
            <source>The backup was cancelled</source>
            <translation>La sauvegarde a été annulée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="49" />
            <source>The backup failed</source>
            <translation>La sauvegarde a échoué</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="49" />
            <source>The backup is not complete</source>
            <translation>La sauvegarde n’est pas complète</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="54" />
            <source>The database itself was only read.</source>
            <translation>La base elle-même n’a été que lue.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="74" />
            <source>The new backup</source>
            <translation>La nouvelle sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="78" />
            <source>%1, from %2 of data</source>
            <translation>%1, pour %2 de données</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="84" />
            <source>None: no such file is there</source>
            <translation>Aucun : aucun de ces fichiers n’est là</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="84" />
            <source>Left out, as chosen</source>
            <translation>Laissés de côté, comme choisi</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="86" />
            <source>Database</source>
            <translation>Base</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="87" />
            <source>Roles of the server</source>
            <translation>Rôles du serveur</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="88" />
            <source>Runtime files</source>
            <translation>Fichiers d’exécution</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="90" />
            <source>Size of the database</source>
            <translation>Taille de la base</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="91" />
            <source>Encrypted</source>
            <translation>Chiffrement</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="92" />
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="93" />
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="96" />
            <source>It is kept because it may be all there is. It never counts as a valid backup.</source>
            <translation>Elle est gardée car c’est peut-être tout ce qu’il y a. Elle ne compte jamais comme valide.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="98" />
            <source>The database is backed up. What the message names is missing from the set.</source>
            <translation>La base est sauvegardée. Ce que nomme le message manque dans le jeu.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="99" />
            <source>Next: validate it from the disk, now or later. A file can change after it was written.</source>
            <translation>Ensuite : la valider depuis le disque, maintenant ou plus tard. Un fichier peut changer après son écriture.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="110" />
            <source>The unfinished copy was removed.</source>
            <translation>La copie inachevée a été supprimée.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="111" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>holdfast::BackupWhatPage</name>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="78" />
            <source>What and where</source>
            <translation>Quoi et où</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="83" />
            <source>Back up %1</source>
            <translation>Sauvegarder %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="88" />
            <source>Nothing has been done yet. The application goes on while the backup is taken.</source>
            <translation>Rien n’a encore été fait. L’application continue pendant la sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="95" />
            <source>The backup cannot start: see the message on this page.</source>
            <translation>La sauvegarde ne peut pas commencer : voir le message sur cette page.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="96" />
            <source>One moment: the plan is being made.</source>
            <translation>Un instant : le plan se prépare.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="141" />
            <source>What will be copied</source>
            <translation>Ce qui sera copié</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="142" />
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="143" />
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="144" />
            <source>for example: before the upgrade</source>
            <translation>par exemple : avant la mise à jour</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="145" />
            <source>Optional. It stands in the signed metadata and in the list of backups.</source>
            <translation>Facultatif. Il figure dans les métadonnées signées et dans la liste des sauvegardes.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="147" />
            <source>Also pack the &amp;runtime files</source>
            <translation>Archiver aussi les &amp;fichiers d’exécution</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="150" />
            <source>What will be done</source>
            <translation>Ce qui sera fait</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="161" />
            <source>What the service needs besides its data, as far as it is there: %1. Secrets in these files are packed with them.</source>
            <translation>Ce dont le service a besoin outre ses données, pour autant que c’est là : %1. Les secrets de ces fichiers sont archivés avec eux.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="165" />
            <source>Of the environment variables, for reference only: %1.</source>
            <translation>Des variables d’environnement, pour mémoire seulement : %1.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="179" />
            <source>There is none yet</source>
            <translation>Il n’y en a pas encore</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="184" />
            <source>Database</source>
            <translation>Base</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="185" />
            <source>Goes to</source>
            <translation>Destination</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="186" />
            <source>Encrypted</source>
            <translation>Chiffrement</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="186" />
            <source>No: whoever may read that folder can read the data</source>
            <translation>Aucun : qui peut lire ce dossier peut lire les données</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="188" />
            <source>Newest backup</source>
            <translation>Dernière sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="198" />
            <source>Check again</source>
            <translation>Revérifier</translation>
        </message>
    </context>
    <context>
        <name>holdfast::BackupWizard</name>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="25" />
            <source>Back up</source>
            <translation>Sauvegarder</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="31" />
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="31" />
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="35" />
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="36" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="36" />
            <source>Validate this backup</source>
            <translation>Valider cette sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="42" />
            <source>This backup</source>
            <translation>Cette sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="42" />
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="43" />
            <source>Database</source>
            <translation>Base</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="44" />
            <source>Backup folder</source>
            <translation>Dossier des sauvegardes</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="45" />
            <source>Changes to the database</source>
            <translation>Changements à la base</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="45" />
            <source>None: it is only read</source>
            <translation>Aucun : elle n’est que lue</translation>
        </message>
    </context>
    <context>
        <name>holdfast::BackupsPage</name>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="77" />
            <source>No environment is open yet.</source>
            <translation>Aucun environnement n’est encore ouvert.</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="85" />
            <source>There are no backups yet.</source>
            <translation>Il n’y a pas encore de sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="124" />
            <source>Back up &amp;now</source>
            <translation>&amp;Sauvegarder maintenant</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="125" />
            <source>Search time, label, file</source>
            <translation>Chercher heure, libellé, fichier</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="126" />
            <source>All states</source>
            <translation>Tous les états</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="130" />
            <source>State</source>
            <translation>État</translation>
        </message>
    </context>
    <context>
        <name>holdfast::BeganLine</name>
        <message>
            <location filename="../ui/pages/incidents/BeganLine.cpp" line="83" />
            <source>When did it begin? The time of recovery is counted from this moment.</source>
            <translation>Quand a-t-il commencé ? Le temps de rétablissement se compte à partir de là.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/BeganLine.cpp" line="84" />
            <source>Now, as I declare it</source>
            <translation>Maintenant, quand je le déclare</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/BeganLine.cpp" line="85" />
            <source>Earlier, at</source>
            <translation>Plus tôt, à</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/BeganLine.cpp" line="86" />
            <source>When the incident began, local time</source>
            <translation>Quand l’incident a commencé, heure locale</translation>
        </message>
    </context>
    <context>
        <name>holdfast::CauseCard</name>
        <message>
            <location filename="../ui/pages/incidents/CauseCard.cpp" line="80" />
            <source>Look again</source>
            <translation>Regarder de nouveau</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/CauseCard.cpp" line="80" />
            <source>&amp;Look for the cause</source>
            <translation>Chercher &amp;la cause</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/CauseCard.cpp" line="84" />
            <source>Looking… What is known so far stands below.</source>
            <translation>Recherche en cours… Ce que l’on sait déjà est ci-dessous.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/CauseCard.cpp" line="86" />
            <source>As it was at %1.</source>
            <translation>État au %1.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/CauseCard.cpp" line="89" />
            <source>The look for the cause has ended.</source>
            <translation>La recherche de la cause est terminée.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/CauseCard.cpp" line="94" />
            <source>What is wrong?</source>
            <translation>Que se passe-t-il ?</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/CauseCard.cpp" line="95" />
            <source>Holdfast asks the database, the health address, the pages and ports of the service, and looks at disk, clock, logs and runtime files. Nothing is changed.</source>
            <translation>Holdfast interroge la base, l’adresse de santé, les pages et les ports du service, et regarde le disque, l’horloge, les journaux et les fichiers d’exécution. Rien n’est changé.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::CheckRow</name>
        <message>
            <location filename="../ui/widgets/CheckRow.cpp" line="175" />
            <source>Expected: %1 · found: %2</source>
            <translation>Attendu : %1 · trouvé : %2</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRow.cpp" line="179" />
            <source>Expected: %1</source>
            <translation>Attendu : %1</translation>
        </message>
    </context>
    <context>
        <name>holdfast::CheckRows</name>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="99" />
            <source>Pass</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="101" />
            <source>Proven</source>
            <translation>Prouvé</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="103" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="105" />
            <source>Checking</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="107" />
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="109" />
            <source>Fail</source>
            <translation>Échec</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="111" />
            <source>Skipped</source>
            <translation>Sauté</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="113" />
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="117" />
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="195" />
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ChecklistCard</name>
        <message>
            <location filename="../ui/pages/incidents/ChecklistCard.cpp" line="54" />
            <source>Before it is closed</source>
            <translation>Avant de le clore</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/ChecklistCard.cpp" line="63" />
            <source>All of it is answered.</source>
            <translation>Tout a reçu une réponse.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/ChecklistCard.cpp" line="64" />
            <source>What the checks of a run prove is ticked by itself. Of the rest you say that it is so, or why it does not apply.</source>
            <translation>Ce que les contrôles d’une exécution prouvent se coche de soi-même. Pour le reste, vous le confirmez, ou dites pourquoi c’est sans objet.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/ChecklistCard.cpp" line="79" />
            <source>Why does “%1” not apply?</source>
            <translation>Pourquoi « %1 » est-il sans objet ?</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/ChecklistCard.cpp" line="80" />
            <source>Not applicable</source>
            <translation>Sans objet</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ChecklistRow</name>
        <message>
            <location filename="../ui/pages/incidents/ChecklistRow.cpp" line="76" />
            <source>I confirm it</source>
            <translation>Je le confirme</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/ChecklistRow.cpp" line="77" />
            <source>Not applicable…</source>
            <translation>Sans objet…</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/ChecklistRow.cpp" line="78" />
            <source>Open it again</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/ChecklistRow.cpp" line="79" />
            <source>Show the record</source>
            <translation>Montrer l’enregistrement</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ChoosePage</name>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="88" />
            <source>Choose a backup</source>
            <translation>Choisir la sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="93" />
            <source>Which backup should be restored?</source>
            <translation>Quelle sauvegarde restaurer ?</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="98" />
            <source>Nothing has been changed. You can stop here.</source>
            <translation>Rien n’a été changé. Vous pouvez vous arrêter ici.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="106" />
            <source>One moment: the backup folder is being read.</source>
            <translation>Un instant : le dossier des sauvegardes est en cours de lecture.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="109" />
            <source>This one cannot be restored: %1.</source>
            <translation>Celle-ci ne peut pas être restaurée : %1.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="111" />
            <source>Choose a backup whose state is valid.</source>
            <translation>Choisissez une sauvegarde dont l’état est valide.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="198" />
            <source>Backups, newest first</source>
            <translation>Sauvegardes, la plus récente d’abord</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="199" />
            <source>Reading the backup folder…</source>
            <translation>Lecture du dossier des sauvegardes…</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="200" />
            <source>There is no backup in the folder of this environment.</source>
            <translation>Il n’y a pas de sauvegarde dans le dossier de cet environnement.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="202" />
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="242" />
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="203" />
            <source>The chosen backup</source>
            <translation>La sauvegarde choisie</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="250" />
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="256" />
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="261" />
            <source>%1, holds %2 of data</source>
            <translation>%1, contient %2 de données</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="262" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="263" />
            <source>Data as of</source>
            <translation>Données au</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="264" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="265" />
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="268" />
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="269" />
            <source>Encrypted</source>
            <translation>Chiffrement</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ChoosePage.cpp" line="270" />
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
    </context>
    <context>
        <name>holdfast::CloseQuestion</name>
        <message>
            <location filename="../app/gui/CloseQuestion.cpp" line="32" />
            <source>%1 is still going on.</source>
            <comment>what runs</comment>
            <translation>%1 : encore en cours.</translation>
        </message>
        <message>
            <location filename="../app/gui/CloseQuestion.cpp" line="34" />
            <source>It is not stopped half way. The window can stay open, close when it has ended well, or cancel it safely and close then.</source>
            <translation>On ne l’arrête pas en chemin. La fenêtre peut rester ouverte, se fermer quand c’est bien fini, ou annuler sans danger puis se fermer.</translation>
        </message>
        <message>
            <location filename="../app/gui/CloseQuestion.cpp" line="36" />
            <source>Keep running</source>
            <translation>Laisser continuer</translation>
        </message>
        <message>
            <location filename="../app/gui/CloseQuestion.cpp" line="37" />
            <source>Close when it has ended</source>
            <translation>Fermer à la fin</translation>
        </message>
        <message>
            <location filename="../app/gui/CloseQuestion.cpp" line="38" />
            <source>Cancel safely and close</source>
            <translation>Annuler sans danger et fermer</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ClosingCard</name>
        <message>
            <location filename="../ui/pages/incidents/ClosingCard.cpp" line="41" />
            <source>Report and end</source>
            <translation>Rapport et clôture</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/ClosingCard.cpp" line="43" />
            <source>Recovery</source>
            <translation>Rétablissement</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/ClosingCard.cpp" line="43" />
            <source>Data lost</source>
            <translation>Données perdues</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/ClosingCard.cpp" line="50" />
            <source>root cause, all four fields</source>
            <translation>la cause première, dans ses quatre champs</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/ClosingCard.cpp" line="51" />
            <source>Save re&amp;port…</source>
            <translation>Enregistrer le ra&amp;pport…</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/ClosingCard.cpp" line="52" />
            <source>Close the incident</source>
            <translation>Clore l’incident</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/ClosingCard.cpp" line="55" />
            <source>Nothing is missing.</source>
            <translation>Il ne manque rien.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/ClosingCard.cpp" line="56" />
            <source>Still missing: %1.</source>
            <translation>Il manque encore : %1.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::CommandBox</name>
        <message>
            <location filename="../ui/pages/incidents/CommandBox.cpp" line="54" />
            <source>Command</source>
            <translation>Commande</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ConfirmPage</name>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="26" />
            <source>PostgreSQL %1, system identifier %2</source>
            <translation>PostgreSQL %1, identifiant système %2</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="69" />
            <source>Confirm</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="75" />
            <source>Replace the data of %1?</source>
            <translation>Remplacer les données de %1 ?</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="80" />
            <source>Nothing has been changed. Return and Escape leave everything as it is.</source>
            <translation>Rien n’a été changé. Entrée et Échap laissent tout en l’état.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="86" />
            <source>There is no plan to confirm.</source>
            <translation>Il n’y a pas de plan à confirmer.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="122" />
            <source>What will be replaced</source>
            <translation>Ce qui sera remplacé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="123" />
            <source>Confirm by typing</source>
            <translation>Confirmer en saisissant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="124" />
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="125" />
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="126" />
            <source>for example: rows deleted by a wrong migration</source>
            <translation>par exemple : lignes effacées par une migration fautive</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="127" />
            <source>Optional. It is written to the journal with your name and the time.</source>
            <translation>Facultatif. Écrite au journal avec votre nom et l’heure.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="140" />
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="144" />
            <source>Database</source>
            <translation>Base</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="145" />
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="146" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="146" />
            <source>There is no database at this place</source>
            <translation>Il n’y a pas de base à cet endroit</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="147" />
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="149" />
            <source>Not known: it cannot be read</source>
            <translation>Inconnu : elle ne peut pas être lue</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="150" />
            <source>Sessions that are ended</source>
            <translation>Sessions qui seront terminées</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/ConfirmPage.cpp" line="151" />
            <source>Last written</source>
            <translation>Dernière écriture</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ConnectionPanel</name>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="30" />
            <source>None: a standby takes no changes; it can be backed up</source>
            <translation>Aucun : un serveur de secours n’accepte aucun changement ; il peut être sauvegardé</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="32" />
            <source>To back up only: the database belongs to %1</source>
            <translation>Sauvegarde seulement : la base appartient à %1</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="35" />
            <source>May make databases: restores beside, then swaps the names</source>
            <translation>Peut créer des bases : restaure à côté, puis échange les noms</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="37" />
            <source>May not make databases, and there is none to restore into</source>
            <translation>Ne peut pas créer de bases, et il n’y en a pas où restaurer</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="38" />
            <source>May not make databases: restores in place only</source>
            <translation>Ne peut pas créer de bases : restaure sur place seulement</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="43" />
            <source>None that fit: install postgresql-client-%1</source>
            <translation>Aucun qui convienne : installez postgresql-client-%1</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="51" />
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="52" />
            <source>PostgreSQL %1, system identifier %2</source>
            <translation>PostgreSQL %1, identifiant système %2</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="54" />
            <source>Logged in as</source>
            <translation>Connecté en tant que</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="55" />
            <source>Rights</source>
            <translation>Droits</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="56" />
            <source>Client programs</source>
            <translation>Programmes clients</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="58" />
            <source>Connected now</source>
            <translation>Connectés maintenant</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="63" />
            <source>Journal mode</source>
            <translation>Mode de journal</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="64" />
            <source>Last written</source>
            <translation>Dernière écriture</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="66" />
            <source>Open in processes</source>
            <translation>Ouverte par des processus</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="73" />
            <source>There is no database yet</source>
            <translation>Il n’y a pas encore de base</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="75" />
            <source>Damaged</source>
            <translation>Endommagée</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="77" />
            <source>Not a database</source>
            <translation>Pas une base de données</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="83" />
            <source>Reached, with limits</source>
            <translation>Jointe, avec des limites</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="84" />
            <source>Reached</source>
            <translation>Jointe</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="155" />
            <source>Reached at</source>
            <translation>Jointe à</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="159" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="163" />
            <source>Said by the engine</source>
            <translation>Dit par le moteur</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="170" />
            <source>Not reached</source>
            <translation>Non jointe</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="187" />
            <source>&amp;Test the connection</source>
            <translation>&amp;Tester la connexion</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/ConnectionPanel.cpp" line="194" />
            <source>Looking…</source>
            <translation>Examen en cours…</translation>
        </message>
    </context>
    <context>
        <name>holdfast::Console</name>
        <message>
            <location filename="../app/gui/Console.cpp" line="76" />
            <source>&amp;Overview</source>
            <translation>&amp;Vue d’ensemble</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="78" />
            <source>&amp;Backups</source>
            <translation>&amp;Sauvegardes</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="80" />
            <source>&amp;Incidents</source>
            <translation>&amp;Incidents</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="82" />
            <source>&amp;Activity</source>
            <translation>&amp;Activité</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="84" />
            <source>&amp;Settings</source>
            <translation>&amp;Réglages</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="180" />
            <source>Something is still going on.</source>
            <translation>Quelque chose est encore en cours.</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="181" />
            <source>The practice environment can be changed when it has ended.</source>
            <translation>L’environnement d’entraînement pourra changer à la fin.</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="197" />
            <source>A task is open.</source>
            <translation>Une tâche est ouverte.</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="198" />
            <source>Bring it to its end, or leave it, before another environment is opened.</source>
            <translation>Terminez-la ou quittez-la avant d’ouvrir un autre environnement.</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="231" />
            <source>Another task is open: %1.</source>
            <translation>Une autre tâche est ouverte : %1.</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="232" />
            <source>Return to it</source>
            <translation>Y revenir</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="234" />
            <source>Leave it and go on</source>
            <translation>La quitter et continuer</translation>
        </message>
        <message>
            <location filename="../app/gui/Console.cpp" line="236" />
            <source>It has not ended yet.</source>
            <translation>Elle n’est pas encore finie.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::CopyButton</name>
        <message>
            <location filename="../ui/widgets/CopyButton.cpp" line="47" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CopyButton.cpp" line="53" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CopyButton.cpp" line="53" />
            <source>Copy: %1</source>
            <translation>Copier : %1</translation>
        </message>
    </context>
    <context>
        <name>holdfast::DeclareCard</name>
        <message>
            <location filename="../ui/pages/incidents/DeclareCard.cpp" line="121" />
            <source>Speaks for it: %1</source>
            <translation>Parle en sa faveur : %1</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/DeclareCard.cpp" line="130" />
            <source>The one that fits is proposed when the look has ended.</source>
            <translation>Celui qui convient sera proposé à la fin de la recherche.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/DeclareCard.cpp" line="133" />
            <source>Look for the cause first, and the one that fits is proposed; or choose one.</source>
            <translation>Cherchez d’abord la cause : celui qui convient sera proposé ; ou choisissez-en un.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/DeclareCard.cpp" line="135" />
            <source>The facts fit the first one best. You decide.</source>
            <translation>Les faits correspondent le mieux au premier. À vous de décider.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/DeclareCard.cpp" line="136" />
            <source>Nothing that was found speaks for any of them. You decide.</source>
            <translation>Rien de ce qui a été trouvé ne parle pour l’un d’eux. À vous de décider.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/DeclareCard.cpp" line="144" />
            <source>Nothing of the service is changed by it.</source>
            <translation>Cela ne change rien au service.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/DeclareCard.cpp" line="145" />
            <source>Choose an incident first.</source>
            <translation>Choisissez d’abord un incident.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/DeclareCard.cpp" line="167" />
            <source>Which incident is it?</source>
            <translation>De quel incident s’agit-il ?</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/DeclareCard.cpp" line="169" />
            <source>First no&amp;te</source>
            <translation>Première no&amp;te</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/DeclareCard.cpp" line="170" />
            <source>for example: orders cannot be opened since the morning</source>
            <translation>par exemple : les commandes ne s’ouvrent plus depuis ce matin</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/DeclareCard.cpp" line="171" />
            <source>&amp;Declare the incident</source>
            <translation>&amp;Déclarer l’incident</translation>
        </message>
    </context>
    <context>
        <name>holdfast::DepthChip</name>
        <message>
            <location filename="../ui/widgets/DepthChip.cpp" line="52" />
            <source>Sealed</source>
            <translation>Scellée</translation>
        </message>
        <message>
            <location filename="../ui/widgets/DepthChip.cpp" line="54" />
            <source>Readable</source>
            <translation>Lisible</translation>
        </message>
        <message>
            <location filename="../ui/widgets/DepthChip.cpp" line="56" />
            <source>Restored</source>
            <translation>Restaurée</translation>
        </message>
        <message>
            <location filename="../ui/widgets/DepthChip.cpp" line="58" />
            <source>Served</source>
            <translation>Servie</translation>
        </message>
        <message>
            <location filename="../ui/widgets/DepthChip.cpp" line="62" />
            <source>Taken</source>
            <translation>Prise</translation>
        </message>
        <message>
            <location filename="../ui/widgets/DepthChip.cpp" line="110" />
            <source>Proven to: %1, %2 of %3</source>
            <translation>Prouvée jusqu’à : %1, %2 sur %3</translation>
        </message>
    </context>
    <context>
        <name>holdfast::DetailPanel</name>
        <message>
            <location filename="../ui/pages/DetailPanel.cpp" line="105" />
            <source>Close the details</source>
            <translation>Fermer les détails</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ElidedLabel</name>
        <message>
            <location filename="../ui/widgets/ElidedLabel.cpp" line="95" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
    </context>
    <context>
        <name>holdfast::EnvironmentCard</name>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="26" />
            <source>Backups are encrypted</source>
            <translation>Chiffrement des sauvegardes</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="28" />
            <source>No. To begin: holdfast-cli keygen --output FILE, then its recipient into encryption.recipients of the environment file</source>
            <translation>Aucun. Pour commencer : holdfast-cli keygen --output FICHIER, puis son destinataire dans encryption.recipients du fichier d’environnement</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="32" />
            <source>Recipient</source>
            <translation>Destinataire</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="35" />
            <source>The passphrase is in</source>
            <translation>La phrase secrète est dans</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="38" />
            <source>The identity is in</source>
            <translation>L’identité est dans</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="46" />
            <source>Checks of the service</source>
            <translation>Contrôles du service</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="48" />
            <source>None: nothing tells whether it is back after a restore</source>
            <translation>Aucun : rien ne dit s’il est rétabli après une restauration</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="49" />
            <source>%1: %2</source>
            <comment>how many, which</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="52" />
            <source>Monitoring is asked at</source>
            <translation>La surveillance est interrogée à</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="100" />
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="103" />
            <source>Open</source>
            <comment>verb</comment>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="105" />
            <source>Open %1</source>
            <translation>Ouvrir %1</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="123" />
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="124" />
            <source>Kept environments</source>
            <translation>Environnements gardés</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="127" />
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="131" />
            <source>Open now</source>
            <translation>Ouvert maintenant</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="127" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="131" />
            <source>%1 (%2)</source>
            <comment>name, kind</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="132" />
            <source>Database</source>
            <translation>Base</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="133" />
            <source>Objectives</source>
            <translation>Objectifs</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="133" />
            <source>newest backup at most %1 h old, restore within %2 min</source>
            <translation>dernière sauvegarde de %1 h au plus, restauration en %2 min</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="44" />
            <source>Health is asked at</source>
            <translation>Santé demandée à</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/EnvironmentCard.cpp" line="142" />
            <source>Assumed</source>
            <translation>Supposé</translation>
        </message>
    </context>
    <context>
        <name>holdfast::EnvironmentChip</name>
        <message>
            <location filename="../ui/shell/EnvironmentChip.cpp" line="39" />
            <source>Real</source>
            <translation>Réel</translation>
        </message>
        <message>
            <location filename="../ui/shell/EnvironmentChip.cpp" line="41" />
            <source>Staging</source>
            <translation>Préproduction</translation>
        </message>
        <message>
            <location filename="../ui/shell/EnvironmentChip.cpp" line="43" />
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <location filename="../ui/shell/EnvironmentChip.cpp" line="45" />
            <source>Drill</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <location filename="../ui/shell/EnvironmentChip.cpp" line="49" />
            <source>Practice</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <location filename="../ui/shell/EnvironmentChip.cpp" line="108" />
            <source>Environment: %1, %2</source>
            <translation>Environnement : %1, %2</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ErrorCard</name>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="167" />
            <source>What this means for the data now</source>
            <translation>Ce que cela veut dire pour les données</translation>
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="168" />
            <source>What has already been undone</source>
            <translation>Ce qui a déjà été défait</translation>
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="169" />
            <source>What to do next</source>
            <translation>Que faire maintenant</translation>
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="171" />
            <source>Nothing had to be undone.</source>
            <translation>Rien n’était à défaire.</translation>
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="172" />
            <source>Show details</source>
            <translation>Montrer les détails</translation>
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="172" />
            <source>Hide details</source>
            <translation>Masquer les détails</translation>
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="174" />
            <location filename="../ui/widgets/ErrorCard.cpp" line="175" />
            <source>Details</source>
            <translation>Détails</translation>
        </message>
    </context>
    <context>
        <name>holdfast::FactsStrip</name>
        <message>
            <location filename="../ui/widgets/FactsStrip.cpp" line="78" />
            <source>Fold the facts</source>
            <translation>Replier les faits</translation>
        </message>
        <message>
            <location filename="../ui/widgets/FactsStrip.cpp" line="78" />
            <source>Show all facts</source>
            <translation>Montrer tous les faits</translation>
        </message>
    </context>
    <context>
        <name>holdfast::FindingPane</name>
        <message numerus="yes">
            <location filename="../ui/pages/incidents/FindingPane.cpp" line="56" />
            <source>%n scenario file(s) left out, since something in it is wrong.</source>
            <translation>
                <numerusform>%n fichier de scénario laissé de côté : quelque chose y est faux.</numerusform>
                <numerusform>%n fichiers de scénario laissés de côté : quelque chose y est faux.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/FindingPane.cpp" line="64" />
            <source>Past incidents</source>
            <translation>Incidents passés</translation>
        </message>
    </context>
    <context>
        <name>holdfast::IncidentBanner</name>
        <message>
            <location filename="../ui/pages/incidents/IncidentBanner.cpp" line="58" />
            <source>An incident is open</source>
            <translation>Un incident est ouvert</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/IncidentBanner.cpp" line="60" />
            <source>Declared at %1; %2 of %3 steps are over.</source>
            <translation>Déclaré à %1 ; %2 étapes sur %3 terminées.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/IncidentBanner.cpp" line="64" />
            <source>Go to the incident</source>
            <translation>Aller à l’incident</translation>
        </message>
    </context>
    <context>
        <name>holdfast::IncidentsModel</name>
        <message>
            <location filename="../ui/pages/incidents/IncidentsModel.cpp" line="16" />
            <source>Open</source>
            <comment>an incident</comment>
            <translation>Ouvert</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/IncidentsModel.cpp" line="16" />
            <source>Closed</source>
            <translation>Clos</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/IncidentsModel.cpp" line="133" />
            <source>Began</source>
            <translation>Début</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/IncidentsModel.cpp" line="135" />
            <source>Incident</source>
            <translation>Incident</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/IncidentsModel.cpp" line="137" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/IncidentsModel.cpp" line="139" />
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/IncidentsModel.cpp" line="141" />
            <source>Declared by</source>
            <translation>Déclaré par</translation>
        </message>
    </context>
    <context>
        <name>holdfast::IncidentsPage</name>
        <message>
            <location filename="../ui/pages/incidents/IncidentsPage.cpp" line="70" />
            <source>Reading the journal…</source>
            <translation>Lecture du journal…</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/IncidentsPage.cpp" line="70" />
            <source>No environment is open.</source>
            <translation>Aucun environnement n’est ouvert.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/IncidentsPage.cpp" line="132" />
            <source>The folder for the report</source>
            <translation>Le dossier du rapport</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/IncidentsPage.cpp" line="156" />
            <source>The report has been saved, but not as PDF.</source>
            <translation>Le rapport est enregistré, mais pas en PDF.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/IncidentsPage.cpp" line="157" />
            <source>The report has been saved.</source>
            <translation>Le rapport est enregistré.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::InterruptedBanner</name>
        <message numerus="yes">
            <location filename="../ui/pages/overview/InterruptedBanner.cpp" line="63" />
            <source>%n older run(s) stand(s) unsettled, too.</source>
            <translation>
                <numerusform>%n opération plus ancienne reste aussi à régler.</numerusform>
                <numerusform>%n opérations plus anciennes restent aussi à régler.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/InterruptedBanner.cpp" line="71" />
            <source>Settle it…</source>
            <translation>Régler…</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/InterruptedBanner.cpp" line="72" />
            <source>Show the record</source>
            <translation>Montrer l’enregistrement</translation>
        </message>
    </context>
    <context>
        <name>holdfast::JobBar</name>
        <message>
            <location filename="../ui/shell/JobBar.cpp" line="48" />
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>holdfast::JobWatch</name>
        <message>
            <location filename="../app/gui/JobWatch.cpp" line="73" />
            <source>stopping…</source>
            <translation>arrêt en cours…</translation>
        </message>
        <message>
            <location filename="../app/gui/JobWatch.cpp" line="76" />
            <source>%1: %2</source>
            <comment>what runs, its step</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <location filename="../app/gui/JobWatch.cpp" line="113" />
            <source>%1 of %2: %3</source>
            <comment>procedure, target, outcome</comment>
            <translation>%1 sur %2 : %3</translation>
        </message>
        <message>
            <location filename="../app/gui/JobWatch.cpp" line="116" />
            <source>It took %1.</source>
            <translation>Durée : %1.</translation>
        </message>
        <message>
            <location filename="../app/gui/JobWatch.cpp" line="117" />
            <location filename="../app/gui/JobWatch.cpp" line="132" />
            <source>Show the record</source>
            <translation>Montrer l’enregistrement</translation>
        </message>
        <message>
            <location filename="../app/gui/JobWatch.cpp" line="129" />
            <source>%1 of %2 left something in force: %3</source>
            <comment>procedure, target, what</comment>
            <translation>%1 de %2 a laissé quelque chose en vigueur : %3</translation>
        </message>
        <message>
            <location filename="../app/gui/JobWatch.cpp" line="131" />
            <source>It stays so until it is settled.</source>
            <translation>Cela reste ainsi tant que ce n’est pas réglé.</translation>
        </message>
        <message>
            <location filename="../app/gui/JobWatch.cpp" line="132" />
            <source>Settle it…</source>
            <translation>Régler…</translation>
        </message>
    </context>
    <context>
        <name>holdfast::KeptCard</name>
        <message>
            <location filename="../ui/pages/backups/KeptCard.cpp" line="61" />
            <source>%1 ago</source>
            <translation>il y a %1</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/KeptCard.cpp" line="62" />
            <source>What can be returned to</source>
            <translation>Ce à quoi on peut revenir</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/KeptCard.cpp" line="62" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/KeptCard.cpp" line="62" />
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/KeptCard.cpp" line="62" />
            <source>Left alone</source>
            <translation>Intouchée</translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/pages/backups/KeptCard.cpp" line="82" />
            <source>Show all %n</source>
            <translation>
                <numerusform>Tout montrer (%n)</numerusform>
                <numerusform>Tout montrer (%n)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/KeptCard.cpp" line="103" />
            <source>Return to before…</source>
            <translation>Revenir à avant…</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/KeptCard.cpp" line="105" />
            <source>Return to before: %1</source>
            <translation>Revenir à avant : %1</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ListPane</name>
        <message>
            <location filename="../ui/pages/ListPane.cpp" line="193" />
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <location filename="../ui/pages/ListPane.cpp" line="254" />
            <source>Nothing matches.</source>
            <translation>Rien ne correspond.</translation>
        </message>
        <message>
            <location filename="../ui/pages/ListPane.cpp" line="254" />
            <source>No row holds these words and this filter.</source>
            <translation>Aucune ligne ne contient ces mots et ce filtre.</translation>
        </message>
        <message>
            <location filename="../ui/pages/ListPane.cpp" line="255" />
            <source>Show all rows</source>
            <translation>Montrer toutes les lignes</translation>
        </message>
    </context>
    <context>
        <name>holdfast::MainWindow</name>
        <message>
            <location filename="../ui/shell/MainWindow.cpp" line="209" />
            <source>&amp;Restore…</source>
            <translation>&amp;Restaurer…</translation>
        </message>
        <message>
            <location filename="../ui/shell/MainWindow.cpp" line="209" />
            <source>Return to the task</source>
            <translation>Revenir à la tâche</translation>
        </message>
        <message>
            <location filename="../ui/shell/MainWindow.cpp" line="215" />
            <source>Holdfast</source>
            <translation>Holdfast</translation>
        </message>
        <message>
            <location filename="../ui/shell/MainWindow.cpp" line="216" />
            <source>%1 (%2) – Holdfast</source>
            <comment>environment, kind</comment>
            <translation>%1 (%2) – Holdfast</translation>
        </message>
    </context>
    <context>
        <name>holdfast::MessageBar</name>
        <message>
            <location filename="../ui/widgets/MessageBar.cpp" line="122" />
            <location filename="../ui/widgets/MessageBar.cpp" line="123" />
            <source>Close message</source>
            <translation>Fermer le message</translation>
        </message>
    </context>
    <context>
        <name>holdfast::NoteLine</name>
        <message>
            <location filename="../ui/pages/incidents/NoteLine.cpp" line="104" />
            <source>Note (N)</source>
            <translation>Note (N)</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/NoteLine.cpp" line="105" />
            <source>Write a note, key N</source>
            <translation>Écrire une note, touche N</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/NoteLine.cpp" line="106" />
            <source>What you see or do; Return saves it with the time</source>
            <translation>Ce que vous voyez ou faites ; Entrée l’enregistre avec l’heure</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/NoteLine.cpp" line="107" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/NoteLine.cpp" line="108" />
            <source>Save the note</source>
            <translation>Enregistrer la note</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/NoteLine.cpp" line="109" />
            <source>Close</source>
            <comment>the line for a note</comment>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>holdfast::OpeningBox</name>
        <message>
            <location filename="../ui/wizard/run/OpeningBox.cpp" line="96" />
            <source>One moment: what opens the backup is being tried.</source>
            <translation>Un instant : ce qui ouvre la sauvegarde est à l’essai.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/OpeningBox.cpp" line="98" />
            <source>Name the file with the passphrase that opens this backup.</source>
            <translation>Indiquez le fichier de la phrase secrète qui ouvre cette sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/OpeningBox.cpp" line="99" />
            <source>Name the identity file that opens this backup.</source>
            <translation>Indiquez le fichier d’identité qui ouvre cette sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/OpeningBox.cpp" line="103" />
            <source>The file that is named does not open this backup.</source>
            <translation>Le fichier indiqué n’ouvre pas cette sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/OpeningBox.cpp" line="122" />
            <source>The file with the passphrase</source>
            <translation>Le fichier de la phrase secrète</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/OpeningBox.cpp" line="123" />
            <source>The identity file</source>
            <translation>Le fichier d’identité</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/OpeningBox.cpp" line="192" />
            <source>This passphrase does not open the backup.</source>
            <translation>Cette phrase secrète n’ouvre pas la sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/OpeningBox.cpp" line="193" />
            <source>This identity does not open the backup: it was encrypted for others.</source>
            <translation>Cette identité n’ouvre pas la sauvegarde : elle a été chiffrée pour d’autres.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/OpeningBox.cpp" line="194" />
            <source>%1: %2</source>
            <comment>what failed, raw reason</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/OpeningBox.cpp" line="207" />
            <source>It opens the backup.</source>
            <translation>Il ouvre la sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/OpeningBox.cpp" line="215" />
            <source>Trying…</source>
            <translation>Essai…</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/OpeningBox.cpp" line="226" />
            <source>This backup is encrypted</source>
            <translation>Cette sauvegarde est chiffrée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/OpeningBox.cpp" line="229" />
            <source>A passphrase opens it, and this environment knows none that fits. Name a file whose first line is the passphrase; it is only read.</source>
            <translation>Une phrase secrète l’ouvre, et cet environnement n’en connaît aucune qui convienne. Indiquez un fichier dont la première ligne est la phrase secrète ; il est seulement lu.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/OpeningBox.cpp" line="231" />
            <source>Nothing that this environment names opens it. Name the identity file, as keygen made it; it is only read, and only its place is remembered while this task lasts.</source>
            <translation>Rien de ce que cet environnement désigne ne l’ouvre. Indiquez le fichier d’identité, tel que keygen l’a fait ; il est seulement lu, et seul son emplacement est retenu, le temps de cette tâche.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/OpeningBox.cpp" line="234" />
            <source>&amp;File with the passphrase</source>
            <translation>&amp;Fichier de la phrase secrète</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/OpeningBox.cpp" line="234" />
            <source>&amp;Identity file</source>
            <translation>Fichier d’&amp;identité</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/OpeningBox.cpp" line="236" />
            <source>Bro&amp;wse…</source>
            <translation>Pa&amp;rcourir…</translation>
        </message>
    </context>
    <context>
        <name>holdfast::OperationCard</name>
        <message>
            <location filename="../ui/pages/overview/OperationCard.cpp" line="31" />
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OperationCard.cpp" line="32" />
            <source>Last operation</source>
            <translation>Dernière opération</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OperationCard.cpp" line="33" />
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OperationCard.cpp" line="38" />
            <source>None yet</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OperationCard.cpp" line="42" />
            <source>%1 ago</source>
            <translation>il y a %1</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OperationCard.cpp" line="44" />
            <source>%1, took %2</source>
            <comment>when, duration</comment>
            <translation>%1, durée %2</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OperationCard.cpp" line="46" />
            <source>Show the last operation</source>
            <translation>Montrer la dernière opération</translation>
        </message>
    </context>
    <context>
        <name>holdfast::OperationsModel</name>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="135" />
            <source>Started</source>
            <translation>Début</translation>
        </message>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="137" />
            <source>Operation</source>
            <translation>Opération</translation>
        </message>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="139" />
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="141" />
            <source>Outcome</source>
            <translation>Issue</translation>
        </message>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="143" />
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="145" />
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="147" />
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
    </context>
    <context>
        <name>holdfast::OutageLine</name>
        <message>
            <location filename="../ui/wizard/restore/OutageLine.cpp" line="46" />
            <source>&amp;Outage declared at</source>
            <translation>&amp;Panne déclarée à</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/OutageLine.cpp" line="47" />
            <source>Declare it &amp;now</source>
            <translation>La déclarer &amp;maintenant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/OutageLine.cpp" line="48" />
            <source>When the outage was declared, local time</source>
            <translation>Quand la panne a été déclarée, heure locale</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/OutageLine.cpp" line="51" />
            <source>The time of recovery is counted from this moment</source>
            <translation>Le temps de reprise se compte à partir de ce moment</translation>
        </message>
    </context>
    <context>
        <name>holdfast::OutcomeCard</name>
        <message>
            <location filename="../ui/wizard/run/OutcomeCard.cpp" line="56" />
            <source>Deviation: %1</source>
            <translation>Écart : %1</translation>
        </message>
    </context>
    <context>
        <name>holdfast::OverviewPage</name>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="137" />
            <source>Preparing the practice environment…</source>
            <translation>Préparation de l’environnement d’entraînement…</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="137" />
            <source>Opening the environment…</source>
            <translation>Ouverture de l’environnement…</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="139" />
            <source>A small service with a database of its own is being made. Nothing of yours is touched.</source>
            <translation>Un petit service avec sa propre base se prépare. Rien de ce qui est à vous n’est touché.</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="148" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="149" />
            <source>Open the practice environment</source>
            <translation>Ouvrir l’entraînement</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="150" />
            <source>Choose another environment</source>
            <translation>Choisir un autre environnement</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="193" />
            <source>How to encrypt</source>
            <translation>Comment chiffrer</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="197" />
            <source>New backups are encrypted with a passphrase.</source>
            <translation>Les nouvelles sauvegardes sont chiffrées par une phrase secrète.</translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="198" />
            <source>New backups are encrypted for %n recipient(s).</source>
            <translation>
                <numerusform>Les nouvelles sauvegardes sont chiffrées pour %n destinataire.</numerusform>
                <numerusform>Les nouvelles sauvegardes sont chiffrées pour %n destinataires.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="203" />
            <source>Backups are not encrypted: whoever may read %1 may read the data and the runtime files with their secrets.</source>
            <translation>Les sauvegardes ne sont pas chiffrées : qui peut lire %1 peut lire les données et les fichiers d’exécution avec leurs secrets.</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="207" />
            <source>Passwords of roles are left out.</source>
            <translation>Les mots de passe des rôles n’y sont pas.</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="208" />
            <source>Practice backups are not encrypted.</source>
            <translation>Les sauvegardes d’entraînement ne sont pas chiffrées.</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="234" />
            <source>%1 of %2 stopped at “%3”; it was started at %4.</source>
            <translation>%1 de %2 s’est arrêtée à « %3 » ; elle avait commencé à %4.</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="238" />
            <source>Back up again</source>
            <translation>Sauvegarder à nouveau</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="239" />
            <source>Show the record</source>
            <translation>Montrer l’enregistrement</translation>
        </message>
    </context>
    <context>
        <name>holdfast::PastPane</name>
        <message>
            <location filename="../ui/pages/incidents/PastPane.cpp" line="33" />
            <source>Began</source>
            <translation>Début</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/PastPane.cpp" line="34" />
            <source>Declared by</source>
            <translation>Déclaré par</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/PastPane.cpp" line="36" />
            <source>Closed</source>
            <translation>Clos</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/PastPane.cpp" line="37" />
            <source>Closed by</source>
            <translation>Clos par</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/PastPane.cpp" line="39" />
            <source>Recovery</source>
            <translation>Rétablissement</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/PastPane.cpp" line="40" />
            <source>Data lost</source>
            <translation>Données perdues</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/PastPane.cpp" line="41" />
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/PastPane.cpp" line="42" />
            <source>Impact</source>
            <translation>Impact</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/PastPane.cpp" line="43" />
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/PastPane.cpp" line="44" />
            <source>Prevention</source>
            <translation>Prévention</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/PastPane.cpp" line="45" />
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/PastPane.cpp" line="90" />
            <source>Save report…</source>
            <translation>Enregistrer le rapport…</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/PastPane.cpp" line="97" />
            <location filename="../ui/pages/incidents/PastPane.cpp" line="102" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/PastPane.cpp" line="98" />
            <source>Search incident, person</source>
            <translation>Chercher un incident, une personne</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/PastPane.cpp" line="99" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/PastPane.cpp" line="99" />
            <source>All incidents</source>
            <translation>Tous les incidents</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/PastPane.cpp" line="99" />
            <source>Closed ones</source>
            <translation>Ceux qui sont clos</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/PastPane.cpp" line="100" />
            <source>No incident is on record.</source>
            <translation>Aucun incident n’est au journal.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/PastPane.cpp" line="101" />
            <source>Each one that is declared is kept here, with its report.</source>
            <translation>Chaque incident déclaré est gardé ici, avec son rapport.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::PhaseProgress</name>
        <message>
            <location filename="../ui/widgets/PhaseProgress.cpp" line="109" />
            <location filename="../ui/widgets/PhaseProgress.cpp" line="197" />
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <location filename="../ui/widgets/PhaseProgress.cpp" line="197" />
            <source>running</source>
            <translation>en cours</translation>
        </message>
    </context>
    <context>
        <name>holdfast::PlanPage</name>
        <message>
            <location filename="../ui/wizard/restore/PlanPage.cpp" line="39" />
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PlanPage.cpp" line="44" />
            <source>What putting the data back will do</source>
            <translation>Ce que fera le retour des données</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PlanPage.cpp" line="44" />
            <source>What the restore will do</source>
            <translation>Ce que fera la restauration</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PlanPage.cpp" line="49" />
            <source>Nothing has been changed. The next page asks for a typed confirmation of exactly this plan.</source>
            <translation>Rien n’a été changé. La page suivante demande de confirmer exactement ce plan en saisissant un texte.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PlanPage.cpp" line="54" />
            <source>There is no plan yet.</source>
            <translation>Il n’y a pas encore de plan.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PlanPage.cpp" line="70" />
            <source>What this means</source>
            <translation>Ce que cela veut dire</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PlanPage.cpp" line="71" />
            <source>Steps, in this order</source>
            <translation>Les étapes, dans cet ordre</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PlanPage.cpp" line="72" />
            <source>For the record</source>
            <translation>Pour mémoire</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PlanPage.cpp" line="83" />
            <source>Plan hash</source>
            <translation>Empreinte du plan</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PlanPage.cpp" line="84" />
            <source>Command line</source>
            <translation>Ligne de commande</translation>
        </message>
    </context>
    <context>
        <name>holdfast::PlanRows</name>
        <message>
            <location filename="../ui/wizard/run/PlanRows.cpp" line="57" />
            <source>Undo: %1</source>
            <translation>Pour défaire : %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/PlanRows.cpp" line="59" />
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::PracticeCard</name>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="73" />
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="75" />
            <source>Running</source>
            <translation>En marche</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="77" />
            <source>Starting…</source>
            <translation>Démarrage…</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="79" />
            <source>Stopping…</source>
            <translation>Arrêt en cours…</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="81" />
            <source>Resetting…</source>
            <translation>Remise à neuf…</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="85" />
            <source>Not looked at yet</source>
            <translation>Pas encore regardé</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="98" />
            <source>Practice environment</source>
            <translation>Environnement d’entraînement</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="100" />
            <source>A small service with a database of its own, to rehearse on. It listens on this machine only.</source>
            <translation>Un petit service avec sa propre base, pour s’exercer. Il n’écoute que sur cette machine.</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="107" />
            <source>St&amp;art</source>
            <translation>&amp;Démarrer</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="108" />
            <source>Sto&amp;p</source>
            <translation>Arrê&amp;ter</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="109" />
            <source>R&amp;eset</source>
            <translation>Remettre à n&amp;euf</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/PracticeCard.cpp" line="113" />
            <source>Reset makes its data as new. Its backups and its key stay.</source>
            <translation>La remise à neuf refait ses données. Ses sauvegardes et sa clé restent.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::PreflightPage</name>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="82" />
            <source>Pre-flight</source>
            <translation>Vérifications</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="88" />
            <source>Checking the backup and the target</source>
            <translation>Vérification de la sauvegarde et de la cible</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="90" />
            <source>Ready to plan</source>
            <translation>Prêt pour le plan</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="91" />
            <source>The data from before cannot be put back as it is</source>
            <translation>Les données d’avant ne peuvent pas revenir en l’état</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="92" />
            <source>This restore cannot go on as it is</source>
            <translation>Cette restauration ne peut pas continuer en l’état</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="97" />
            <source>Nothing has been changed; this only reads. You can stop here.</source>
            <translation>Rien n’a été changé ; ceci ne fait que lire. Vous pouvez vous arrêter ici.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="103" />
            <source>One moment: the checks are still running.</source>
            <translation>Un instant : les contrôles sont en cours.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="105" />
            <source>The restore is refused: see the message on this page.</source>
            <translation>La restauration est refusée : voir le message sur cette page.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="109" />
            <source>Look at what could not be found out, then tick it: %1.</source>
            <translation>Vérifiez ce qui n'a pas pu être déterminé, puis cochez-le : %1.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="204" />
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="205" />
            <source>What will be lost</source>
            <translation>Ce qui sera perdu</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="206" />
            <source>Not to be found out from here</source>
            <translation>Impossible à déterminer d'ici</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="207" />
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="274" />
            <source>Check again</source>
            <translation>Revérifier</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="208" />
            <source>Who is connected</source>
            <translation>Qui est connecté</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="209" />
            <source>Runtime files</source>
            <translation>Fichiers d’exécution</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="211" />
            <source>Looking at the server</source>
            <translation>Examen du serveur</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="212" />
            <source>Reading the backup in full, then looking at the target</source>
            <translation>Lecture entière de la sauvegarde, puis regard sur la cible</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="246" />
            <source>These sessions are ended the moment the data is replaced. An application that reconnects by itself then finds the other data.</source>
            <comment>at least one session</comment>
            <translation>Ces sessions sont terminées au moment où les données sont remplacées. Une application qui se reconnecte d’elle-même trouve alors les autres données.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="260" />
            <source>They are what the archive holds: none of them will change.</source>
            <translation>Ce sont ceux de l’archive : aucun ne changera.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="261" />
            <source>They get back what they were before that restore, secrets included.</source>
            <translation>Ils redeviennent ce qu’ils étaient avant cette restauration, secrets compris.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="262" />
            <source>Replaced after the data. Secrets that are in use now stay as they are; a copy of each file that changes is kept for the way back.</source>
            <translation>Remplacés après les données. Les secrets en service maintenant restent tels quels ; une copie de chaque fichier qui change est gardée pour le retour arrière.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="276" />
            <source>Restore a backup instead</source>
            <translation>Restaurer plutôt une sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="277" />
            <source>Choose another backup</source>
            <translation>Choisir une autre sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="285" />
            <source>Restore in place instead</source>
            <translation>Restaurer sur place à la place</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="301" />
            <source>If this really is the target</source>
            <translation>Si c’est vraiment la cible</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="302" />
            <source>The backup says that it was taken from another database. Type this phrase to accept the target all the same; it is recorded as a deviation.</source>
            <translation>La sauvegarde dit avoir été prise d’une autre base. Saisissez cette phrase pour accepter quand même la cible ; c’est noté comme écart.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="304" />
            <source>Accept this target</source>
            <translation>Accepter cette cible</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="308" />
            <source>Going on without a safety copy</source>
            <translation>Continuer sans copie de sûreté</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="309" />
            <source>There would be no way back to the present data. Type this phrase to allow it; it is recorded as a deviation.</source>
            <translation>Il n’y aurait pas de retour aux données actuelles. Saisissez cette phrase pour l’autoriser ; c’est noté comme écart.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/PreflightPage.cpp" line="311" />
            <source>Allow it for this run</source>
            <translation>L’autoriser cette fois</translation>
        </message>
    </context>
    <context>
        <name>holdfast::Rail</name>
        <message>
            <location filename="../ui/shell/Rail.cpp" line="99" />
            <source>Navigation</source>
            <translation>Navigation</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ReasonLine</name>
        <message>
            <location filename="../ui/pages/incidents/ReasonLine.cpp" line="86" />
            <source>A few words are needed.</source>
            <translation>Quelques mots sont nécessaires.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/ReasonLine.cpp" line="112" />
            <source>Back</source>
            <comment>from asking for a reason</comment>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>holdfast::RestoreCard</name>
        <message>
            <location filename="../ui/pages/overview/RestoreCard.cpp" line="23" />
            <source>Restore</source>
            <translation>Restauration</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/RestoreCard.cpp" line="24" />
            <source>Last verified restore</source>
            <translation>Dernière restauration vérifiée</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/RestoreCard.cpp" line="25" />
            <source>objective %1 min</source>
            <comment>recovery time</comment>
            <translation>objectif %1 min</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/RestoreCard.cpp" line="27" />
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/RestoreCard.cpp" line="28" />
            <source>Nothing proves yet how long a restore takes here; the objective is %1 min.</source>
            <translation>Rien ne prouve encore combien dure une restauration ici ; l’objectif est %1 min.</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/RestoreCard.cpp" line="34" />
            <source>%1 ago</source>
            <translation>il y a %1</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/RestoreCard.cpp" line="36" />
            <source>took %1</source>
            <translation>durée %1</translation>
        </message>
    </context>
    <context>
        <name>holdfast::RestoreDonePage</name>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="99" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="108" />
            <source>The data from before is back</source>
            <translation>Les données d’avant sont revenues</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="108" />
            <source>The backup is in place</source>
            <translation>La sauvegarde est en place</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="110" />
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="111" />
            <source>Putting the data back did not end well</source>
            <translation>Le retour des données s’est mal terminé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="112" />
            <source>The restore did not end well</source>
            <translation>La restauration s’est mal terminée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="121" />
            <source>The live data is what it was before.</source>
            <translation>Les données en service sont ce qu’elles étaient avant.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="123" />
            <source>The live data was changed. Read on before you leave.</source>
            <translation>Les données en service ont été changées. Lisez la suite avant de partir.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="124" />
            <source>The data has been replaced. Close this page when you have read it.</source>
            <translation>Les données ont été remplacées. Fermez cette page après l’avoir lue.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="140" />
            <source>In numbers</source>
            <translation>En chiffres</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="149" />
            <source>What was proven</source>
            <translation>Ce qui a été prouvé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="152" />
            <source>Verify the service again…</source>
            <translation>Vérifier le service à nouveau…</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="163" />
            <source>What is kept, and until when</source>
            <translation>Ce qui est gardé, et jusqu’à quand</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="166" />
            <source>The data from before stands in a safety copy. It is kept until you delete the file.</source>
            <translation>Les données d’avant sont dans une copie de sûreté. Elle est gardée jusqu’à ce que vous supprimiez le fichier.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="172" />
            <source>Old database</source>
            <translation>Ancienne base</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="174" />
            <source>Runtime files from before</source>
            <translation>Fichiers d’exécution d’avant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="175" />
            <source>To go back</source>
            <translation>Pour revenir</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="177" />
            <source>When it is no longer needed</source>
            <translation>Quand elle ne sert plus</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="193" />
            <source>Outcome</source>
            <translation>Issue</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="194" />
            <source>Time used</source>
            <translation>Temps passé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="196" />
            <source>Data as of</source>
            <translation>Données au</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="197" />
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="201" />
            <source>Let pass</source>
            <translation>Passé outre</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="202" />
            <source>Checked again in</source>
            <translation>Vérifié à nouveau dans</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="228" />
            <source>What had been made for it was removed.</source>
            <translation>Ce qui avait été créé pour cela a été supprimé.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="173" />
            <source>Safety copy</source>
            <translation>Copie de sûreté</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="46" />
            <source>less than 0.1 s</source>
            <translation>moins de 0,1 s</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="52" />
            <source>%1 replaced</source>
            <comment>runtime files</comment>
            <translation>%1 remplacés</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="63" />
            <source>%1: by %2, “%3”</source>
            <comment>check, name, reason</comment>
            <translation>%1 : par %2, « %3 »</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="167" />
            <source>The database that was in use until now is still on the server, under another name. It is kept until you drop it, and takes room until then.</source>
            <translation>La base en service jusqu’ici est toujours sur le serveur, sous un autre nom. Elle est gardée jusqu’à ce que vous la supprimiez, et prend de la place d’ici là.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="195" />
            <source>Outage declared</source>
            <translation>Panne déclarée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="198" />
            <source>Sessions ended</source>
            <translation>Sessions terminées</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="199" />
            <source>Nobody could connect for</source>
            <translation>Connexions impossibles pendant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="200" />
            <source>Runtime files</source>
            <translation>Fichiers d’exécution</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="203" />
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="204" />
            <source>Operation</source>
            <translation>Opération</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="222" />
            <source>Restore a backup instead</source>
            <translation>Restaurer plutôt une sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="223" />
            <source>Choose another backup</source>
            <translation>Choisir une autre sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="225" />
            <source>Make the plan again</source>
            <translation>Refaire le plan</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="226" />
            <source>Start again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="229" />
            <source>Return to before</source>
            <translation>Revenir à avant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreDonePage.cpp" line="232" />
            <source>Go on without a safety copy…</source>
            <translation>Continuer sans copie de sûreté…</translation>
        </message>
    </context>
    <context>
        <name>holdfast::RestoreOptions</name>
        <message>
            <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="96" />
            <source>Left as they are unless you tick this. The next page shows what would change; secrets in use now stay.</source>
            <translation>Laissés tels quels sauf si vous cochez ceci. La page suivante montre ce qui changerait ; les secrets en service restent.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="98" />
            <source>This backup has no runtime files with it.</source>
            <translation>Cette sauvegarde n’a pas de fichiers d’exécution avec elle.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="102" />
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="102" />
            <source>Holds</source>
            <translation>Contient</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="121" />
            <source>%1 and further files: %2</source>
            <translation>%1 et d’autres fichiers : %2</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="152" />
            <source>Refuse writes meanwhile</source>
            <translation>Refuser les écritures pendant ce temps</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="154" />
            <source>Stop and start the application, and refuse writes meanwhile</source>
            <translation>Arrêter puis démarrer l’application, et refuser les écritures pendant ce temps</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="155" />
            <source>Stop the application meanwhile, and start it afterwards</source>
            <translation>Arrêter l’application pendant ce temps, et la démarrer ensuite</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="164" />
            <source>So that nothing is written which the restore would lose. Unticked, the application is left alone: what it writes before the exchange is lost with the present data.</source>
            <translation>Pour que rien ne soit écrit que la restauration perdrait. Sans cette coche, l’application est laissée tranquille : ce qu’elle écrit avant l’échange est perdu avec les données actuelles.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="169" />
            <source>Stopped by: %1</source>
            <translation>Arrêtée par : %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="202" />
            <source>What else</source>
            <translation>Et aussi</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="203" />
            <source>Also put back the &amp;runtime files</source>
            <translation>Remettre aussi les &amp;fichiers d’exécution</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="207" />
            <source>Other ways</source>
            <translation>Autres façons</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="208" />
            <source>&amp;In place: empty this database and load the backup into it</source>
            <translation>&amp;Sur place : vider cette base et y charger la sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreOptions.cpp" line="210" />
            <source>For a login that may not make databases. It is one transaction: it ends well, or nothing has changed. Nobody can use the database meanwhile, which takes as long as the loading; and the way back is a safety copy that must be loaded again, not a swap of names.</source>
            <translation>Pour une connexion qui ne peut pas créer de bases. C’est une seule transaction : elle finit bien, ou rien n’a changé. Personne ne peut utiliser la base pendant tout le chargement ; et pour revenir, il faut recharger une copie de sûreté au lieu d’échanger des noms.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::RestoreWizard</name>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="128" />
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="160" />
            <source>Return to before</source>
            <translation>Revenir à avant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="128" />
            <source>Restore</source>
            <translation>Restauration</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="133" />
            <source>Leave unchanged</source>
            <translation>Laisser en l’état</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="135" />
            <source>Check before restoring</source>
            <translation>Vérifier avant de restaurer</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="137" />
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="142" />
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="145" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="139" />
            <source>Show the plan</source>
            <translation>Montrer le plan</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="142" />
            <source>Go on to confirm</source>
            <translation>Aller à la confirmation</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="145" />
            <source>Keep the present data</source>
            <translation>Garder les données actuelles</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="146" />
            <source>Replace the data of %1</source>
            <translation>Remplacer les données de %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="150" />
            <source>Go on to the result</source>
            <translation>Passer au résultat</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="159" />
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="160" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="170" />
            <source>This return</source>
            <translation>Ce retour</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="170" />
            <source>This restore</source>
            <translation>Cette restauration</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="211" />
            <source>Return changes nothing here</source>
            <translation>Entrée ne change rien ici</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="213" />
            <source>The token matches. To go on, press the button at the lower right.</source>
            <translation>Le jeton correspond. Pour continuer, appuyez sur le bouton en bas à droite.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="214" />
            <source>Type the token to the end first, then press the button at the lower right.</source>
            <translation>Saisissez d’abord le jeton en entier, puis appuyez sur le bouton en bas à droite.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="225" />
            <source>The plan was older than 60 minutes</source>
            <translation>Le plan avait plus de 60 minutes</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RestoreWizard.cpp" line="226" />
            <source>It is made again. Read it, and confirm that one; what you entered is kept.</source>
            <translation>Il est refait. Lisez-le, et confirmez celui-là ; ce que vous avez saisi est gardé.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/Wizards.cpp" line="26" />
            <source>Settle that first, unless you mean to restore over it.</source>
            <translation>Réglez cela d’abord, à moins de vouloir restaurer par-dessus.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/Wizards.cpp" line="27" />
            <source>Settle it…</source>
            <translation>Régler…</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ResumeConfirmPage</name>
        <message>
            <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="42" />
            <source>Confirm</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="47" />
            <source>Replace the data of %1?</source>
            <translation>Remplacer les données de %1 ?</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="52" />
            <source>Nothing has been changed. Return and Escape leave everything as it is.</source>
            <translation>Rien n’a été changé. Entrée et Échap laissent tout en l’état.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="57" />
            <source>There is no plan to confirm.</source>
            <translation>Il n’y a pas de plan à confirmer.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="92" />
            <source>What will be replaced</source>
            <translation>Ce qui sera remplacé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="93" />
            <source>Confirm by typing</source>
            <translation>Confirmer en saisissant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="113" />
            <source>Database</source>
            <translation>Base de données</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="114" />
            <source>Data now</source>
            <translation>Données maintenant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="115" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="116" />
            <source>Last written</source>
            <translation>Dernière écriture</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="117" />
            <source>Comes in its place</source>
            <translation>Vient à la place</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="117" />
            <source>Data as of %1</source>
            <translation>Données du %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeConfirmPage.cpp" line="118" />
            <source>The data from before</source>
            <translation>Les données d’avant</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ResumeDonePage</name>
        <message>
            <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="48" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="61" />
            <source>It is not settled yet</source>
            <translation>Ce n’est pas encore réglé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="62" />
            <source>The data from before is in use</source>
            <translation>Les données d’avant sont en service</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="63" />
            <source>It has come to its end</source>
            <translation>C’est arrivé au bout</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="78" />
            <source>What now</source>
            <translation>Et maintenant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="79" />
            <source>What was done</source>
            <translation>Ce qui a été fait</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="80" />
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="97" />
            <source>Outcome</source>
            <translation>Issue</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="98" />
            <source>Time used</source>
            <translation>Temps passé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="99" />
            <source>Outage declared</source>
            <translation>Panne déclarée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="101" />
            <source>Duration of this run</source>
            <translation>Durée de cette opération</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="102" />
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="103" />
            <source>Old database</source>
            <translation>Ancienne base</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="104" />
            <source>Safety copy</source>
            <translation>Copie de sûreté</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="105" />
            <source>Operation</source>
            <translation>Opération</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="116" />
            <source>Look at it again</source>
            <translation>Regarder de nouveau</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="117" />
            <source>Show the record</source>
            <translation>Montrer l’enregistrement</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="118" />
            <source>Restore a backup instead</source>
            <translation>Restaurer plutôt une sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="127" />
            <source>The run stays to be settled. Look at it again: what is true now may offer another way.</source>
            <translation>L’opération reste à régler. Regardez-la de nouveau : ce qui est vrai maintenant offre peut-être une autre voie.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="129" />
            <source>Watch the application. When its data must come from a backup, restore one.</source>
            <translation>Surveillez l’application. Si ses données doivent venir d’une sauvegarde, restaurez-en une.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="131" />
            <source>Watch the application. The data from before is kept: Backups lists what can be returned to.</source>
            <translation>Surveillez l’application. Les données d’avant sont gardées : Sauvegardes énumère ce à quoi on peut revenir.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeDonePage.cpp" line="137" />
            <source>Still to be settled: %1</source>
            <translation>Encore à régler : %1</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ResumePlanPage</name>
        <message>
            <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="43" />
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="49" />
            <source>Making the plan</source>
            <translation>Le plan se fait</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="51" />
            <source>This way cannot be gone as it is</source>
            <translation>Cette voie est fermée en l’état</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="52" />
            <source>What going back will do</source>
            <translation>Ce que fera le retour</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="52" />
            <source>What going on will do</source>
            <translation>Ce que fera la suite</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="58" />
            <source>Nothing has been changed. The next page asks for a typed confirmation of exactly this plan.</source>
            <translation>Rien n’a été changé. La page suivante demande de confirmer exactement ce plan en saisissant un texte.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="60" />
            <source>Nothing has been changed. You can stop here; it stays to be settled.</source>
            <translation>Rien n’a été changé. Vous pouvez vous arrêter là ; cela reste à régler.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="66" />
            <source>One moment: the plan is being made.</source>
            <translation>Un instant : le plan se prépare.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="67" />
            <source>There is no plan: see the message on this page.</source>
            <translation>Il n’y a pas de plan : voyez le message sur cette page.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="113" />
            <source>Reading the backup and the database</source>
            <translation>Lecture de la sauvegarde et de la base</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="114" />
            <source>What this means</source>
            <translation>Ce que cela veut dire</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="115" />
            <source>Steps, in this order</source>
            <translation>Les étapes, dans cet ordre</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="116" />
            <source>For the record</source>
            <translation>Pour mémoire</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="137" />
            <source>Look at the other way</source>
            <translation>Voir l’autre voie</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="137" />
            <source>Go back instead…</source>
            <translation>Plutôt revenir…</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="138" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="138" />
            <source>Restore a backup instead</source>
            <translation>Restaurer plutôt une sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="151" />
            <source>Plan hash</source>
            <translation>Empreinte du plan</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumePlanPage.cpp" line="152" />
            <source>Command line</source>
            <translation>Ligne de commande</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ResumeWizard</name>
        <message>
            <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="84" />
            <source>Settle what was interrupted</source>
            <translation>Régler ce qui a été interrompu</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="94" />
            <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="115" />
            <source>Leave unchanged</source>
            <translation>Laisser en l’état</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="96" />
            <source>Show the plan</source>
            <translation>Montrer le plan</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="101" />
            <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="115" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="101" />
            <source>Keep the present data</source>
            <translation>Garder les données actuelles</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="102" />
            <source>Replace the data of %1</source>
            <translation>Remplacer les données de %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="112" />
            <source>Go on to confirm</source>
            <translation>Aller à la confirmation</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="114" />
            <source>Stay with the data from before</source>
            <translation>Rester aux données d’avant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="114" />
            <source>Go on to its end</source>
            <translation>Aller jusqu’au bout</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="132" />
            <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="133" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="133" />
            <source>Settle the next…</source>
            <translation>Régler la suivante…</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="138" />
            <source>This run</source>
            <translation>Cette opération</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="180" />
            <source>Return changes nothing here</source>
            <translation>Entrée ne change rien ici</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="182" />
            <source>The token matches. To go on, press the button at the lower right.</source>
            <translation>Le jeton correspond. Pour continuer, appuyez sur le bouton en bas à droite.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="183" />
            <source>Type the token to the end first, then press the button at the lower right.</source>
            <translation>Saisissez d’abord le jeton en entier, puis appuyez sur le bouton en bas à droite.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="194" />
            <source>The plan was older than 60 minutes</source>
            <translation>Le plan avait plus de 60 minutes</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/ResumeWizard.cpp" line="195" />
            <source>What is true now is looked at again; then make the plan anew.</source>
            <translation>Ce qui est vrai maintenant est regardé de nouveau ; refaites ensuite le plan.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::RoomHead</name>
        <message>
            <location filename="../ui/pages/incidents/RoomHead.cpp" line="66" />
            <source>Began at %1 · declared by %2 · %3</source>
            <translation>Début : %1 · déclaré par %2 · %3</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/RoomHead.cpp" line="68" />
            <source>The service is back.</source>
            <translation>Le service est rétabli.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::RoomPane</name>
        <message>
            <location filename="../ui/pages/incidents/RoomPane.cpp" line="79" />
            <source>Past incidents</source>
            <translation>Incidents passés</translation>
        </message>
    </context>
    <context>
        <name>holdfast::RootCauseCard</name>
        <message>
            <location filename="../ui/pages/incidents/RootCauseCard.cpp" line="147" />
            <source>Root cause</source>
            <translation>Cause première</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/RootCauseCard.cpp" line="148" />
            <source>Ca&amp;use: what made it happen</source>
            <translation>Ca&amp;use : ce qui l’a provoqué</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/RootCauseCard.cpp" line="148" />
            <source>I&amp;mpact: who and what was hit, how long</source>
            <translation>I&amp;mpact : qui et quoi a été touché, combien de temps</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/RootCauseCard.cpp" line="149" />
            <source>A&amp;ctions: what was done</source>
            <translation>A&amp;ctions : ce qui a été fait</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/RootCauseCard.cpp" line="150" />
            <source>Pre&amp;vention: what keeps it from coming back</source>
            <translation>Préventio&amp;n : ce qui l’empêche de revenir</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/RootCauseCard.cpp" line="155" />
            <source>All four are on record.</source>
            <translation>Les quatre sont au journal.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/RootCauseCard.cpp" line="156" />
            <source>Each is put on record as you leave its field.</source>
            <translation>Chacun est porté au journal dès que vous quittez son champ.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::RowChanges</name>
        <message>
            <location filename="../ui/wizard/restore/RowChanges.cpp" line="89" />
            <source>Show all tables</source>
            <translation>Afficher toutes les tables</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RowChanges.cpp" line="142" />
            <source>Tables that stay as they are: %1</source>
            <translation>Tables qui restent telles quelles : %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RowChanges.cpp" line="144" />
            <source>Further tables that differ: %1</source>
            <translation>Autres tables qui diffèrent : %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RowChanges.cpp" line="152" />
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RowChanges.cpp" line="152" />
            <source>In the backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RowChanges.cpp" line="152" />
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RowChanges.cpp" line="152" />
            <source>At the least</source>
            <translation>Au moins</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RowChanges.cpp" line="152" />
            <source>Newest row now</source>
            <translation>Ligne la plus récente</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RowChanges.cpp" line="167" />
            <source>%1 change</source>
            <translation>%1 changent</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RowChanges.cpp" line="169" />
            <source>the table goes</source>
            <translation>la table part</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RowChanges.cpp" line="170" />
            <source>the table comes</source>
            <translation>la table revient</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RowChanges.cpp" line="165" />
            <source>%1 come</source>
            <translation>%1 arrivent</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RowChanges.cpp" line="163" />
            <source>%1 go</source>
            <translation>%1 partent</translation>
        </message>
    </context>
    <context>
        <name>holdfast::RtoClock</name>
        <message>
            <location filename="../ui/widgets/RtoClock.cpp" line="56" />
            <source>%1, likely end %2</source>
            <translation>%1, fin probable %2</translation>
        </message>
        <message>
            <location filename="../ui/widgets/RtoClock.cpp" line="65" />
            <source>%1 min used of %2, %3 min over</source>
            <translation>%1 min utilisées sur %2, %3 min de trop</translation>
        </message>
        <message>
            <location filename="../ui/widgets/RtoClock.cpp" line="67" />
            <source>%1 s used of %2 min</source>
            <translation>%1 s utilisées sur %2 min</translation>
        </message>
        <message>
            <location filename="../ui/widgets/RtoClock.cpp" line="68" />
            <source>%1 min used of %2</source>
            <translation>%1 min utilisées sur %2</translation>
        </message>
        <message>
            <location filename="../ui/widgets/RtoClock.cpp" line="104" />
            <source>Recovery clock: %1</source>
            <translation>Chronomètre de reprise : %1</translation>
        </message>
        <message>
            <location filename="../ui/widgets/RtoClock.cpp" line="105" />
            <source>The time allowed may be missed</source>
            <translation>Le temps accordé risque d’être dépassé</translation>
        </message>
        <message>
            <location filename="../ui/widgets/RtoClock.cpp" line="106" />
            <source>The time allowed has been missed</source>
            <translation>Le temps accordé est dépassé</translation>
        </message>
    </context>
    <context>
        <name>holdfast::RunClock</name>
        <message>
            <location filename="../ui/wizard/run/RunClock.cpp" line="62" />
            <source>The %1 minutes will probably be missed</source>
            <translation>Les %1 minutes seront probablement dépassées</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunClock.cpp" line="63" />
            <source>The %1 minutes may be missed</source>
            <translation>Les %1 minutes risquent d’être dépassées</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunClock.cpp" line="69" />
            <source>Likely end %1.</source>
            <translation>Fin probable %1.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::RunPage</name>
        <message>
            <location filename="../ui/wizard/run/RunPage.cpp" line="49" />
            <source>Run</source>
            <translation>Exécution</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunPage.cpp" line="59" />
            <source>You can look at other pages meanwhile: the run goes on.</source>
            <translation>Vous pouvez regarder d’autres pages : l’exécution continue.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunPage.cpp" line="95" />
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
    </context>
    <context>
        <name>holdfast::RunStrip</name>
        <message>
            <location filename="../ui/wizard/run/RunStrip.cpp" line="161" />
            <source>%1 a second</source>
            <translation>%1 par seconde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunStrip.cpp" line="167" />
            <source>At work on %1</source>
            <translation>En cours : %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunStrip.cpp" line="176" />
            <source>Stalled: nothing has moved for %1</source>
            <translation>À l’arrêt : plus rien ne bouge depuis %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunStrip.cpp" line="184" />
            <source>Getting ready</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunStrip.cpp" line="189" />
            <source>Stopping…</source>
            <translation>Arrêt en cours…</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunStrip.cpp" line="193" />
            <source>It stops at the next safe place; then the state of the data is told.</source>
            <translation>L’arrêt se fait au prochain point sûr ; l’état des données sera dit.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::RuntimeRows</name>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="26" />
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="28" />
            <source>changes</source>
            <translation>change</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="30" />
            <source>only its rights change</source>
            <translation>seuls ses droits changent</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="32" />
            <source>goes</source>
            <translation>part</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="34" />
            <source>left alone</source>
            <translation>laissé tel quel</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="38" />
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="70" />
            <source>same</source>
            <translation>identique</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="44" />
            <source>a symbolic link is on the way</source>
            <translation>un lien symbolique est sur le chemin</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="46" />
            <source>something else than a file has this name</source>
            <translation>autre chose qu’un fichier porte ce nom</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="48" />
            <source>it is a mount point of its own</source>
            <translation>c’est un point de montage à part</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="50" />
            <source>it cannot be read line by line, so its secrets cannot be kept</source>
            <translation>il ne se lit pas ligne à ligne, donc ses secrets ne peuvent pas être gardés</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="52" />
            <source>it cannot be read</source>
            <translation>il ne peut pas être lu</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="60" />
            <source>comes</source>
            <comment>a key of a file</comment>
            <translation>arrive</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="62" />
            <source>goes</source>
            <comment>a key of a file</comment>
            <translation>part</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="64" />
            <source>changes</source>
            <comment>a key of a file</comment>
            <translation>change</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="66" />
            <source>secret, stays</source>
            <translation>secret, reste</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="104" />
            <source>Left alone: %1.</source>
            <translation>Laissé tel quel : %1.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="111" />
            <source>Files that stay as they are: %1</source>
            <translation>Fichiers qui restent tels quels : %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="113" />
            <source>Further files that change: %1</source>
            <translation>Autres fichiers qui changent : %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="129" />
            <source>Keys that stay as they are: %1</source>
            <translation>Clés qui restent telles quelles : %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="131" />
            <source>Further keys that change: %1</source>
            <translation>Autres clés qui changent : %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="137" />
            <source>File or key</source>
            <translation>Fichier ou clé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="137" />
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="137" />
            <source>Afterwards</source>
            <translation>Après</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/RuntimeRows.cpp" line="137" />
            <source>Change</source>
            <translation>Écart</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ServiceCard</name>
        <message>
            <location filename="../ui/pages/overview/ServiceCard.cpp" line="55" />
            <source>%1 of %2 checks passed.</source>
            <comment>how many, of how many</comment>
            <translation>%1 contrôles sur %2 sont passés.</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/ServiceCard.cpp" line="58" />
            <source>Failed: %1.</source>
            <translation>En échec : %1.</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/ServiceCard.cpp" line="60" />
            <source>Let pass: %1.</source>
            <translation>Passé outre : %1.</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/ServiceCard.cpp" line="62" />
            <source>Not made: %1.</source>
            <translation>Non faits : %1.</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/ServiceCard.cpp" line="71" />
            <source>Service last verified</source>
            <translation>Dernière vérification du service</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/ServiceCard.cpp" line="72" />
            <source>Verify the service…</source>
            <translation>Vérifier le service…</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/ServiceCard.cpp" line="77" />
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/ServiceCard.cpp" line="77" />
            <source>Not since the data was changed</source>
            <translation>Pas depuis que les données ont changé</translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/pages/overview/ServiceCard.cpp" line="78" />
            <source>%n check(s) tell whether it is really back after a restore.</source>
            <translation>
                <numerusform>%n contrôle dit s’il est vraiment rétabli après une restauration.</numerusform>
                <numerusform>%n contrôles disent s’il est vraiment rétabli après une restauration.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/ServiceCard.cpp" line="80" />
            <source>No checks are configured: after a restore nothing tells whether the service is really back.</source>
            <translation>Aucun contrôle n’est configuré : après une restauration, rien ne dit si le service est vraiment rétabli.</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/ServiceCard.cpp" line="85" />
            <source>%1 ago</source>
            <translation>il y a %1</translation>
        </message>
    </context>
    <context>
        <name>holdfast::SessionRows</name>
        <message>
            <location filename="../ui/wizard/restore/SessionRows.cpp" line="20" />
            <source>at work</source>
            <translation>au travail</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SessionRows.cpp" line="22" />
            <source>idle</source>
            <translation>inactive</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SessionRows.cpp" line="24" />
            <source>in a transaction, waiting</source>
            <translation>dans une transaction, en attente</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SessionRows.cpp" line="25" />
            <location filename="../ui/wizard/restore/SessionRows.cpp" line="49" />
            <source>not told</source>
            <translation>pas dit</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SessionRows.cpp" line="44" />
            <source>Process</source>
            <translation>Processus</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SessionRows.cpp" line="44" />
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SessionRows.cpp" line="44" />
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SessionRows.cpp" line="44" />
            <source>From</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SessionRows.cpp" line="44" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SessionRows.cpp" line="50" />
            <source>this machine</source>
            <translation>cette machine</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SessionRows.cpp" line="55" />
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SessionRows.cpp" line="60" />
            <source>Further sessions: %1</source>
            <translation>Autres sessions : %1</translation>
        </message>
    </context>
    <context>
        <name>holdfast::SetModel</name>
        <message>
            <location filename="../ui/wizard/restore/SetModel.cpp" line="75" />
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SetModel.cpp" line="93" />
            <source>Version 1</source>
            <translation>Version 1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SetModel.cpp" line="102" />
            <source>Data as of</source>
            <translation>Données au</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SetModel.cpp" line="104" />
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SetModel.cpp" line="106" />
            <source>Proven</source>
            <translation>Prouvé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SetModel.cpp" line="108" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/SetModel.cpp" line="110" />
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
    </context>
    <context>
        <name>holdfast::SetsModel</name>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="67" />
            <source>Safety copy of runtime files</source>
            <translation>Copie de sûreté de fichiers d’exécution</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="68" />
            <source>Runtime files</source>
            <translation>Fichiers d’exécution</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="71" />
            <source>Safety copy</source>
            <translation>Copie de sûreté</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="71" />
            <source>Safety copy, encrypted</source>
            <translation>Copie de sûreté, chiffrée</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="72" />
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="72" />
            <source>Backup, encrypted</source>
            <translation>Sauvegarde, chiffrée</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="85" />
            <source>It does not hold: %1</source>
            <translation>Elle ne tient pas : %1</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="87" />
            <source>The source was damaged when this was taken. It is kept because it may be all there is.</source>
            <translation>La source était endommagée lors de la prise. Elle est gardée car c’est peut-être tout ce qu’il y a.</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="90" />
            <source>There is no signed metadata beside it: nothing proves what it is.</source>
            <translation>Il n’y a pas de métadonnées signées à côté : rien ne prouve ce qu’elle est.</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="92" />
            <source>This file was not made by a backup.</source>
            <translation>Ce fichier n’a pas été fait par une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="239" />
            <source>Taken</source>
            <translation>Prise</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="241" />
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="243" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="245" />
            <source>Proven to</source>
            <translation>Prouvée jusqu’à</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="247" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="249" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="251" />
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="253" />
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="255" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
    </context>
    <context>
        <name>holdfast::SettingsPage</name>
        <message>
            <location filename="../ui/pages/settings/SettingsPage.cpp" line="74" />
            <source>Where things are kept</source>
            <translation>Où les choses sont gardées</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/SettingsPage.cpp" line="77" />
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/SettingsPage.cpp" line="78" />
            <source>Safety copies</source>
            <translation>Copies de sûreté</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/SettingsPage.cpp" line="80" />
            <source>Journal of all operations</source>
            <translation>Journal de toutes les opérations</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/SettingsPage.cpp" line="81" />
            <source>Environments</source>
            <translation>Environnements</translation>
        </message>
        <message>
            <location filename="../ui/pages/settings/SettingsPage.cpp" line="82" />
            <source>These settings</source>
            <translation>Ces réglages</translation>
        </message>
    </context>
    <context>
        <name>holdfast::SettleChoice</name>
        <message>
            <location filename="../ui/wizard/resume/SettleChoice.cpp" line="59" />
            <source>What should become of it</source>
            <translation>Ce qu’elle doit devenir</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/SettleChoice.cpp" line="61" />
            <source>Nobody but you can say which loses nothing: look at the data first. So none of the two is chosen for you.</source>
            <translation>Vous seul pouvez dire laquelle ne perd rien : regardez d’abord les données. Aucune des deux n’est donc choisie pour vous.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/SettleChoice.cpp" line="82" />
            <source>Loses nothing</source>
            <translation>Ne perd rien</translation>
        </message>
    </context>
    <context>
        <name>holdfast::SizeCard</name>
        <message>
            <location filename="../ui/pages/overview/SizeCard.cpp" line="42" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/SizeCard.cpp" line="43" />
            <source>Last backup</source>
            <translation>Dernière sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/SizeCard.cpp" line="47" />
            <source>None yet</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/SizeCard.cpp" line="52" />
            <source>Last %1 backups: %2 to %3</source>
            <comment>at least two; least and largest size</comment>
            <translation>Les %1 dernières sauvegardes : %2 à %3</translation>
        </message>
    </context>
    <context>
        <name>holdfast::StepCard</name>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="115" />
            <source>How was it done, if not from here?</source>
            <translation>Comment a-t-elle été faite, sinon d’ici ?</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="115" />
            <location filename="../ui/pages/incidents/StepCard.cpp" line="237" />
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="120" />
            <source>Why is it skipped?</source>
            <translation>Pourquoi la passer ?</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="120" />
            <source>Skip this step</source>
            <translation>Passer cette étape</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="122" />
            <source>What went wrong?</source>
            <translation>Qu’est-ce qui n’a pas marché ?</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="122" />
            <source>It failed</source>
            <translation>Elle a échoué</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="176" />
            <source>The scenario file of this incident is not there any more.</source>
            <translation>Le fichier de scénario de cet incident n’est plus là.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="181" />
            <source>Not always needed.</source>
            <translation>Pas toujours nécessaire.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="197" />
            <source>Look again</source>
            <translation>Regarder de nouveau</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="197" />
            <source>Look now</source>
            <translation>Regarder maintenant</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="199" />
            <source>Looking…</source>
            <translation>Recherche en cours…</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="201" />
            <source>Nobody has looked since this console was opened.</source>
            <translation>Personne n’a regardé depuis l’ouverture de cette console.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="204" />
            <source>There is nothing of this kind to look at in this environment.</source>
            <translation>Il n’y a rien de ce genre à regarder dans cet environnement.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="205" />
            <source>As it was at %1.</source>
            <translation>État au %1.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="213" />
            <source>Taken by %1.</source>
            <translation>Prise en charge par %1.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="215" />
            <source>Begun at %1.</source>
            <translation>Commencée à %1.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="217" />
            <source>Ended at %1, said by %2.</source>
            <translation>Terminée à %1, selon %2.</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="219" />
            <source>“%1”</source>
            <comment>the words of a note</comment>
            <translation>« %1 »</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="222" />
            <source>Show its record</source>
            <translation>Montrer son enregistrement</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="237" />
            <source>Open it again</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="237" />
            <source>Done otherwise…</source>
            <translation>Fait autrement…</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="246" />
            <source>Skip…</source>
            <translation>Passer…</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="247" />
            <source>Failed…</source>
            <translation>Échec…</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepCard.cpp" line="248" />
            <source>I take it</source>
            <translation>Je m’en charge</translation>
        </message>
    </context>
    <context>
        <name>holdfast::StepList</name>
        <message>
            <location filename="../ui/widgets/StepList.cpp" line="89" />
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
    </context>
    <context>
        <name>holdfast::StepRow</name>
        <message>
            <location filename="../ui/widgets/StepRow.cpp" line="101" />
            <source>Step %1 of %2: %3, %4</source>
            <translation>Étape %1 sur %2 : %3, %4</translation>
        </message>
        <message>
            <location filename="../ui/widgets/StepRow.cpp" line="191" />
            <source>current</source>
            <translation>actuelle</translation>
        </message>
        <message>
            <location filename="../ui/widgets/StepRow.cpp" line="193" />
            <source>running</source>
            <translation>en cours</translation>
        </message>
        <message>
            <location filename="../ui/widgets/StepRow.cpp" line="195" />
            <source>done</source>
            <translation>terminée</translation>
        </message>
        <message>
            <location filename="../ui/widgets/StepRow.cpp" line="197" />
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <location filename="../ui/widgets/StepRow.cpp" line="199" />
            <source>skipped</source>
            <translation>sautée</translation>
        </message>
        <message>
            <location filename="../ui/widgets/StepRow.cpp" line="203" />
            <source>to do</source>
            <translation>à faire</translation>
        </message>
    </context>
    <context>
        <name>holdfast::StepsCard</name>
        <message>
            <location filename="../ui/pages/incidents/StepsCard.cpp" line="60" />
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/StepsCard.cpp" line="90" />
            <source>%1 of %2 are over</source>
            <translation>%1 sur %2 terminées</translation>
        </message>
    </context>
    <context>
        <name>holdfast::TaskWizard</name>
        <message>
            <location filename="../ui/wizard/run/TaskWizard.cpp" line="81" />
            <source>Something else is running</source>
            <translation>Autre chose est en cours</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/TaskWizard.cpp" line="82" />
            <source>%1. Wait until it has ended, then go on here. Nothing has been started.</source>
            <translation>%1. Attendez la fin, puis continuez ici. Rien n’a été lancé.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::TimelineCard</name>
        <message>
            <location filename="../ui/pages/incidents/TimelineCard.cpp" line="53" />
            <location filename="../ui/pages/incidents/TimelineCard.cpp" line="54" />
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <location filename="../ui/pages/incidents/TimelineCard.cpp" line="59" />
            <source>%1 “%2”</source>
            <comment>what happened, the words of a note</comment>
            <translation>%1 « %2 »</translation>
        </message>
    </context>
    <context>
        <name>holdfast::TokenField</name>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="84" />
            <source>Type the code at the end by hand. Only the name can be pasted.</source>
            <translation>Saisissez le code final à la main. Seul le nom peut être collé.</translation>
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="87" />
            <source>Type the text above to confirm.</source>
            <translation>Saisissez le texte ci-dessus pour confirmer.</translation>
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="89" />
            <source>Characters left to type: %1</source>
            <translation>Caractères restants : %1</translation>
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="90" />
            <source>This differs from the text above.</source>
            <translation>Ce texte diffère de celui ci-dessus.</translation>
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="131" />
            <source>Type this to confirm:</source>
            <translation>Saisissez ceci pour confirmer :</translation>
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="132" />
            <source>Confirmation text</source>
            <translation>Texte de confirmation</translation>
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="138" />
            <source>The text matches.</source>
            <translation>Le texte correspond.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::UnknownRows</name>
        <message>
            <location filename="../ui/wizard/restore/UnknownRows.cpp" line="53" />
            <source>I have looked at this</source>
            <translation>Je l'ai vérifié</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ValidateDepthPage</name>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="102" />
            <source>Depth</source>
            <translation>Profondeur</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="107" />
            <source>How far should this backup be proven?</source>
            <translation>Jusqu’où prouver cette sauvegarde ?</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="145" />
            <source>Depth of proof</source>
            <translation>Profondeur de preuve</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="146" />
            <source>Readable to the last byte</source>
            <translation>Lisible jusqu’au dernier octet</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="128" />
            <source>Checks signature and digest, unpacks all of it beside, and lets pg_restore read it to its last byte. What the tables hold is proven by a restore only.</source>
            <translation>Contrôle la signature et l’empreinte, décompresse tout à côté, et fait lire le tout par pg_restore jusqu’au dernier octet. Seule une restauration prouve ce que contiennent les tables.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="112" />
            <source>A validation never touches the database in use.</source>
            <translation>Une validation ne touche jamais à la base en service.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="130" />
            <source>Checks signature and digest, unpacks all of it beside, and lets SQLite check the content. Takes about as long as a restore.</source>
            <translation>Contrôle signature et empreinte, décompresse tout à côté et fait contrôler le contenu par SQLite. Dure à peu près comme une restauration.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="137" />
            <source>Loads it into a database of its own on the same server, compares every table with what is signed, and drops it. Takes longer than a restore, and as much room on the server.</source>
            <translation>La charge dans une base à part sur le même serveur, compare chaque table à ce qui est signé, puis la supprime. Prend plus de temps qu’une restauration, et autant de place sur le serveur.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="139" />
            <source>Restores it into a file of its own, opens it as the application would, and compares every table with what is signed. Takes about as long as a restore.</source>
            <translation>La restaure dans un fichier à part, l’ouvre comme le ferait l’application, et compare chaque table à ce qui est signé. Prend à peu près le temps d’une restauration.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="148" />
            <source>Restored into a scratch target</source>
            <translation>Restaurée dans une cible d’essai</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="150" />
            <source>Sealed</source>
            <translation>Scellée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="152" />
            <source>Checks the signature and the digest of the whole file. Quick; does not look inside.</source>
            <translation>Contrôle la signature et l’empreinte du fichier entier. Rapide ; ne regarde pas dedans.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="156" />
            <source>The backup</source>
            <translation>La sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="163" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="166" />
            <source>Data as of</source>
            <translation>Données au</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="166" />
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="167" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="168" />
            <source>Encrypted</source>
            <translation>Chiffrement</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="169" />
            <source>Proven so far</source>
            <translation>Prouvé jusqu’ici</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ValidateDonePage</name>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="35" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="41" />
            <source>The backup holds, but not all is as signed</source>
            <translation>La sauvegarde tient, mais tout n’est pas tel que signé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="43" />
            <source>The backup holds</source>
            <translation>La sauvegarde tient</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="44" />
            <source>The validation was stopped</source>
            <translation>La validation a été arrêtée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="45" />
            <source>The backup could not be proven</source>
            <translation>La sauvegarde n’a pas pu être prouvée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="50" />
            <source>Nothing was changed, neither the backup nor the database.</source>
            <translation>Rien n’a été changé, ni la sauvegarde ni la base.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="65" />
            <source>What was checked</source>
            <translation>Ce qui a été contrôlé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="72" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="73" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="75" />
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="88" />
            <source>Validate again</source>
            <translation>Valider à nouveau</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ValidateWizard</name>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="26" />
            <source>Validate a backup</source>
            <translation>Valider une sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="32" />
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="32" />
            <source>Validate the backup</source>
            <translation>Valider la sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="36" />
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="37" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="37" />
            <source>Restore this backup</source>
            <translation>Restaurer cette sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="43" />
            <source>This validation</source>
            <translation>Cette validation</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="44" />
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="45" />
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="46" />
            <source>Changes to the database</source>
            <translation>Changements à la base</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="46" />
            <source>None: it is not touched</source>
            <translation>Aucun : elle n’est pas touchée</translation>
        </message>
    </context>
    <context>
        <name>holdfast::VerifyPage</name>
        <message>
            <location filename="../ui/wizard/restore/VerifyPage.cpp" line="50" />
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/VerifyPage.cpp" line="55" />
            <source>Proving what is in place now</source>
            <translation>Preuve de ce qui est en place</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/VerifyPage.cpp" line="62" />
            <source>The data has been put back. These checks only read.</source>
            <translation>Les données sont revenues. Ces contrôles ne font que lire.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/VerifyPage.cpp" line="63" />
            <source>The data has been replaced. These checks only read.</source>
            <translation>Les données ont été remplacées. Ces contrôles ne font que lire.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/VerifyPage.cpp" line="69" />
            <source>The run has ended. Go on to the result.</source>
            <translation>L’exécution est terminée. Passez au résultat.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/VerifyPage.cpp" line="70" />
            <source>The run has ended, and not every check passed. Mend what failed and check it again, let it pass by name, or go on to the result.</source>
            <translation>L’exécution est terminée, et tous les contrôles ne sont pas passés. Réparez ce qui a échoué et vérifiez à nouveau, passez outre en votre nom, ou passez au résultat.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/restore/VerifyPage.cpp" line="121" />
            <source>Proofs</source>
            <translation>Preuves</translation>
        </message>
    </context>
    <context>
        <name>holdfast::VerifyResultPage</name>
        <message>
            <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="43" />
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="50" />
            <source>Checking the service</source>
            <translation>Vérification du service</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="52" />
            <source>The verification was stopped</source>
            <translation>La vérification a été arrêtée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="53" />
            <source>The service could not be verified</source>
            <translation>Le service n’a pas pu être vérifié</translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="58" />
            <source>%n check(s) failed</source>
            <translation>
                <numerusform>%n contrôle en échec</numerusform>
                <numerusform>%n contrôles en échec</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="59" />
            <source>Every check passed</source>
            <translation>Tous les contrôles sont passés</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="60" />
            <source>No check stands failed, but read the rows</source>
            <translation>Aucun contrôle ne reste en échec, mais lisez les lignes</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="77" />
            <source>Failed: %1.</source>
            <translation>En échec : %1.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="78" />
            <source>Mend what failed and check it again, or let it pass by name.</source>
            <translation>Réparez ce qui a échoué et vérifiez à nouveau, ou passez outre en votre nom.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="79" />
            <source>Nothing is changed: these checks only read.</source>
            <translation>Rien n’est modifié : ces contrôles ne font que lire.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="116" />
            <source>Verify again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyResultPage.cpp" line="122" />
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
    </context>
    <context>
        <name>holdfast::VerifyRows</name>
        <message>
            <location filename="../ui/wizard/verify/VerifyRows.cpp" line="56" />
            <source>Left out</source>
            <translation>Écarté</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyRows.cpp" line="60" />
            <source>Not made</source>
            <translation>Non fait</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyRows.cpp" line="139" />
            <source>Check again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyRows.cpp" line="142" />
            <source>Let it pass…</source>
            <translation>Passer outre…</translation>
        </message>
    </context>
    <context>
        <name>holdfast::VerifyWhatPage</name>
        <message>
            <location filename="../ui/wizard/verify/VerifyWhatPage.cpp" line="64" />
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyWhatPage.cpp" line="69" />
            <source>Is the service really back?</source>
            <translation>Le service est-il vraiment rétabli ?</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyWhatPage.cpp" line="74" />
            <source>These checks only read. They can be stopped at any time.</source>
            <translation>Ces contrôles ne font que lire. Ils peuvent être arrêtés à tout moment.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyWhatPage.cpp" line="80" />
            <source>There is nothing to check.</source>
            <translation>Il n’y a rien à vérifier.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyWhatPage.cpp" line="81" />
            <source>Tick at least one check.</source>
            <translation>Cochez au moins un contrôle.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyWhatPage.cpp" line="86" />
            <source>No checks are configured</source>
            <translation>Aucun contrôle n’est configuré</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyWhatPage.cpp" line="87" />
            <source>Name them under “checks” in the environment file: health, front end, endpoints, what must hold in the data, monitoring.</source>
            <translation>Nommez-les sous « checks » dans le fichier d’environnement : santé, interface, points d’accès, ce qui doit être vrai dans les données, surveillance.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyWhatPage.cpp" line="89" />
            <source>What will be checked</source>
            <translation>Ce qui sera vérifié</translation>
        </message>
    </context>
    <context>
        <name>holdfast::VerifyWizard</name>
        <message>
            <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="34" />
            <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="41" />
            <source>Verify the service</source>
            <translation>Vérifier le service</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="41" />
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="45" />
            <source>Choose checks</source>
            <translation>Choisir les contrôles</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="45" />
            <source>Verify all again</source>
            <translation>Tout vérifier à nouveau</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="45" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="67" />
            <source>The service as it is now</source>
            <translation>Le service tel qu’il est</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="80" />
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="81" />
            <source>What is verified</source>
            <translation>Ce qui est vérifié</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="82" />
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="82" />
            <source>%1 of %2</source>
            <comment>ticked, configured</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="84" />
            <source>Changes</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="84" />
            <source>None: these checks only read</source>
            <translation>Aucune : ces contrôles ne font que lire</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="86" />
            <source>Monitoring is compared with</source>
            <translation>La surveillance est comparée à</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="88" />
            <source>Nothing: no earlier look is on record, so every critical alert counts as new</source>
            <translation>Rien : aucun relevé antérieur n’est consigné ; chaque alerte critique compte donc comme nouvelle</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/VerifyWizard.cpp" line="90" />
            <source>This verification</source>
            <translation>Cette vérification</translation>
        </message>
    </context>
    <context>
        <name>holdfast::WaiverForm</name>
        <message>
            <location filename="../ui/wizard/verify/WaiverForm.cpp" line="99" />
            <source>Say who lets it pass.</source>
            <translation>Indiquez qui passe outre.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/WaiverForm.cpp" line="99" />
            <source>Say why it may pass.</source>
            <translation>Indiquez pourquoi passer outre.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/WaiverForm.cpp" line="140" />
            <source>It is made once more. If it still fails, your name and reason stand beside it on record, and the outcome stays one with deviations.</source>
            <translation>Il est refait une fois. S’il échoue encore, votre nom et votre raison sont consignés avec lui, et le résultat reste avec écarts.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/WaiverForm.cpp" line="142" />
            <source>Let pass by</source>
            <translation>Décidé par</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/WaiverForm.cpp" line="143" />
            <source>Because</source>
            <translation>Parce que</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/WaiverForm.cpp" line="144" />
            <source>%1: let pass by</source>
            <comment>check</comment>
            <translation>%1 : décidé par</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/WaiverForm.cpp" line="145" />
            <source>%1: reason to let it pass</source>
            <comment>check</comment>
            <translation>%1 : raison de passer outre</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/WaiverForm.cpp" line="146" />
            <source>Let it pass</source>
            <translation>Passer outre</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/WaiverForm.cpp" line="147" />
            <source>%1: let it pass</source>
            <comment>check</comment>
            <translation>%1 : passer outre</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/WaiverForm.cpp" line="148" />
            <source>Leave it failed</source>
            <translation>Laisser en échec</translation>
        </message>
        <message>
            <location filename="../ui/wizard/verify/WaiverForm.cpp" line="149" />
            <source>%1: leave it failed</source>
            <comment>check</comment>
            <translation>%1 : laisser en échec</translation>
        </message>
    </context>
    <context>
        <name>holdfast::WhatPage</name>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="43" />
            <source>As they were before</source>
            <translation>Tels qu’avant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="45" />
            <source>Those of the backup</source>
            <translation>Ceux de la sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="47" />
            <source>Some as before, some of the backup</source>
            <translation>Certains tels qu’avant, d’autres de la sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="51" />
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="100" />
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="107" />
            <source>A return to before came to no end</source>
            <translation>Un retour à avant n’est pas arrivé au bout</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="107" />
            <source>A restore came to no end</source>
            <translation>Une restauration n’est pas arrivée au bout</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="112" />
            <source>Looking changes nothing. You can stop here; it stays to be settled.</source>
            <translation>Regarder ne change rien. Vous pouvez vous arrêter là ; cela reste à régler.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="118" />
            <source>One moment: the database is being asked.</source>
            <translation>Un instant : la base est interrogée.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="120" />
            <source>There is nothing to settle.</source>
            <translation>Il n’y a rien à régler.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="121" />
            <source>Choose what should become of it.</source>
            <translation>Choisissez ce qu’elle doit devenir.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="231" />
            <source>Looking at what is true now…</source>
            <translation>Regard sur ce qui est vrai maintenant…</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="232" />
            <source>Nothing is left to settle.</source>
            <translation>Il ne reste rien à régler.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="233" />
            <source>Every restore of this database has come to an end, or was settled since.</source>
            <translation>Chaque restauration de cette base est arrivée au bout, ou a été réglée depuis.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="234" />
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="260" />
            <source>Look again</source>
            <translation>Regarder de nouveau</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="235" />
            <source>For the record</source>
            <translation>Pour mémoire</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="236" />
            <source>&amp;Look at the record</source>
            <translation>Voir l’&amp;enregistrement</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="237" />
            <source>Shows what the journal says of it; this task stays open</source>
            <translation>Montre ce qu’en dit le journal ; cette tâche reste ouverte</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="273" />
            <source>Stopped at step</source>
            <translation>Arrêtée à l’étape</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="274" />
            <source>Stopped</source>
            <translation>Arrêtée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="276" />
            <source>Runtime files</source>
            <translation>Fichiers d’exécution</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="277" />
            <source>Outage declared</source>
            <translation>Panne déclarée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="280" />
            <source>Steps begun</source>
            <translation>Étapes commencées</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="281" />
            <source>Time allowed</source>
            <translation>Temps accordé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="282" />
            <source>%1 min, counted from the declaration on: neither the interruption nor going on starts it anew.</source>
            <translation>%1 min, comptées depuis la déclaration : ni l’interruption ni la suite ne les font repartir.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="284" />
            <source>Started by</source>
            <translation>Lancée par</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="285" />
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="286" />
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <location filename="../ui/wizard/resume/WhatPage.cpp" line="287" />
            <source>Operation</source>
            <translation>Opération</translation>
        </message>
    </context>
</TS>
