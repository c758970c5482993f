<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>FailureWords</name>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="21" />
            <source>It was moved or deleted after it was listed. Choose another backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="23" />
            <source>Choose a backup of this database. If this really is the target, type the phrase below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="25" />
            <source>Make the plan again, read it, and confirm that one. What you entered is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="27" />
            <source>Mend the reason in the details. Going on without a way back needs a phrase of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="29" />
            <source>Activity lists the restores that kept a safety copy. A backup can be restored instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="31" />
            <source>Nothing proves what it is. Choose another backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="33" />
            <source>You can start again whenever you like.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RunWords</name>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="25" />
            <location filename="../ui/wizard/run/RunWords.cpp" line="28" />
            <location filename="../ui/wizard/run/RunWords.cpp" line="76" />
            <source>Cannot be cancelled now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="26" />
            <source>The data is being replaced in one piece; that runs to its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="29" />
            <source>The data has been replaced; reading it back runs to its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="31" />
            <source>Stop waiting for the application</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="32" />
            <source>The data stays replaced; the run ends with a deviation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="33" />
            <source>Safe now: the live data stays as it is, and what was unpacked is removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="35" />
            <source>Cancel the revert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="35" />
            <source>Cancel the restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="53" />
            <source>Nothing is changed: a backup only reads the database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="55" />
            <source>Nothing is changed: this only reads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="58" />
            <source>Nothing has been changed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="60" />
            <source>The data is being replaced: it is wholly the old or wholly the new.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="64" />
            <source>The data has been replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="77" />
            <source>The backup is getting its name and its signature.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="78" />
            <source>Cancel the backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="79" />
            <source>Safe now: the unfinished copy is removed, earlier backups stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="81" />
            <source>Stop the validation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="82" />
            <source>Safe now: the backup is not changed by it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="86" />
            <source>Stop waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="86" />
            <source>Safe now: nothing is changed by it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="94" />
            <source>Backing up %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="97" />
            <source>Validating %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="100" />
            <source>Restoring %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="103" />
            <source>Putting back the data of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="106" />
            <source>Verifying %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Spans</name>
        <message>
            <location filename="../ui/models/Spans.cpp" line="12" />
            <source>less than 1 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/models/Spans.cpp" line="14" />
            <source>%1 min</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::ActivityPage</name>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="58" />
            <source>Nothing has been done yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="58" />
            <source>Reading the journal…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="59" />
            <source>Every backup, validation and restore is listed here, with its outcome.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="61" />
            <source>Back up &amp;now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="82" />
            <source>Re&amp;vert the last restore…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="83" />
            <source>Search target, outcome, reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="84" />
            <source>Environment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="84" />
            <source>This environment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="85" />
            <source>All environments</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::BackupDonePage</name>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="37" />
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="43" />
            <source>The backup is taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="44" />
            <source>The backup was cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="45" />
            <source>The backup failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="50" />
            <source>The database itself was only read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="70" />
            <source>The new backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="74" />
            <source>%1, from %2 of data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="77" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="78" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="79" />
            <source>Label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="80" />
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="81" />
            <source>It is kept because it may be all there is. It never counts as a valid backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="82" />
            <source>Next: validate it, so that it is known to be readable to the last byte.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="92" />
            <source>The unfinished copy was removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="93" />
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::BackupWhatPage</name>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="61" />
            <source>What and where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="66" />
            <source>Back up %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="71" />
            <source>Nothing has been done yet. The application goes on while the backup is taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="78" />
            <source>The backup cannot start: see the message on this page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="79" />
            <source>One moment: the plan is being made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="120" />
            <source>What will be copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="121" />
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="122" />
            <source>Label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="123" />
            <source>for example: before the upgrade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="124" />
            <source>Optional. It stands in the signed metadata and in the list of backups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="126" />
            <source>What will be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="136" />
            <source>There is none yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="139" />
            <source>Database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="140" />
            <source>Goes to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="141" />
            <source>Newest backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="150" />
            <source>Check again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::BackupWizard</name>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="25" />
            <source>Back up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="31" />
            <source>Leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="31" />
            <source>Back up now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="35" />
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="36" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="36" />
            <source>Validate this backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="42" />
            <source>This backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="43" />
            <source>Environment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="44" />
            <source>Database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="45" />
            <source>Backup folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="46" />
            <source>Changes to the database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="46" />
            <source>None: it is only read</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::BackupsPage</name>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="64" />
            <source>No environment is open yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="72" />
            <source>There are no backups yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="111" />
            <source>Back up &amp;now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="112" />
            <source>Search time, label, file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="113" />
            <source>All states</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="117" />
            <source>State</source>
            <translation>État</translation>
        </message>
    </context>
    <context>
        <name>holdfast::CheckRow</name>
        <message>
            <location filename="../ui/widgets/CheckRow.cpp" line="175" />
            <source>Expected %1 · found %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/CheckRow.cpp" line="179" />
            <source>Expected %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::CheckRows</name>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="65" />
            <source>Pass</source>
            <translation>Bon</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="67" />
            <source>Proven</source>
            <translation>Prouvé</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="69" />
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="71" />
            <source>Checking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="73" />
            <source>Attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="75" />
            <source>Fail</source>
            <translation>Échec</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="77" />
            <source>Skipped</source>
            <translation>Sauté</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="79" />
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="83" />
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="161" />
            <source>Checks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::CopyButton</name>
        <message>
            <location filename="../ui/widgets/CopyButton.cpp" line="47" />
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/CopyButton.cpp" line="53" />
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/CopyButton.cpp" line="53" />
            <source>Copy: %1</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::DetailPanel</name>
        <message>
            <location filename="../ui/pages/DetailPanel.cpp" line="104" />
            <source>Close the details</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::ElidedLabel</name>
        <message>
            <location filename="../ui/widgets/ElidedLabel.cpp" line="95" />
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::EnvironmentChip</name>
        <message>
            <location filename="../ui/shell/EnvironmentChip.cpp" line="39" />
            <source>Real</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/shell/EnvironmentChip.cpp" line="41" />
            <source>Staging</source>
            <translation>Préproduction</translation>
        </message>
        <message>
            <location filename="../ui/shell/EnvironmentChip.cpp" line="43" />
            <source>Drill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/shell/EnvironmentChip.cpp" line="47" />
            <source>Practice</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <location filename="../ui/shell/EnvironmentChip.cpp" line="106" />
            <source>Environment: %1, %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::ErrorCard</name>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="163" />
            <source>What this means for the data now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="164" />
            <source>What has already been undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="165" />
            <source>What to do next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="167" />
            <source>Nothing had to be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="168" />
            <source>Show details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="168" />
            <source>Hide details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="170" />
            <location filename="../ui/widgets/ErrorCard.cpp" line="171" />
            <source>Details</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::FactsStrip</name>
        <message>
            <location filename="../ui/widgets/FactsStrip.cpp" line="78" />
            <source>Fold the facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/FactsStrip.cpp" line="78" />
            <source>Show all facts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::JobBar</name>
        <message>
            <location filename="../ui/shell/JobBar.cpp" line="48" />
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::ListPane</name>
        <message>
            <location filename="../ui/pages/ListPane.cpp" line="184" />
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/pages/ListPane.cpp" line="218" />
            <source>Nothing matches.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/pages/ListPane.cpp" line="218" />
            <source>No row holds these words and this filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/pages/ListPane.cpp" line="219" />
            <source>Show all rows</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::MainWindow</name>
        <message>
            <location filename="../ui/shell/MainWindow.cpp" line="195" />
            <source>Back to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/shell/MainWindow.cpp" line="195" />
            <source>&amp;Restore…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/shell/MainWindow.cpp" line="201" />
            <source>Holdfast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/shell/MainWindow.cpp" line="202" />
            <source>%1 (%2) – Holdfast</source>
            <comment>environment, kind</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::MessageBar</name>
        <message>
            <location filename="../ui/widgets/MessageBar.cpp" line="120" />
            <location filename="../ui/widgets/MessageBar.cpp" line="121" />
            <source>Close message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::OperationsModel</name>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="142" />
            <source>Started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="144" />
            <source>Operation</source>
            <translation>Opération</translation>
        </message>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="146" />
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="148" />
            <source>Outcome</source>
            <translation>Issue</translation>
        </message>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="150" />
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="152" />
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="154" />
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::OutcomeCard</name>
        <message>
            <location filename="../ui/wizard/run/OutcomeCard.cpp" line="56" />
            <source>Deviation: %1</source>
            <translation>Écart : %1</translation>
        </message>
    </context>
    <context>
        <name>holdfast::PhaseProgress</name>
        <message>
            <location filename="../ui/widgets/PhaseProgress.cpp" line="90" />
            <location filename="../ui/widgets/PhaseProgress.cpp" line="162" />
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/PhaseProgress.cpp" line="162" />
            <source>running</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::PlanRows</name>
        <message>
            <location filename="../ui/wizard/run/PlanRows.cpp" line="58" />
            <source>Undo: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/PlanRows.cpp" line="59" />
            <source>%1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::Rail</name>
        <message>
            <location filename="../ui/shell/Rail.cpp" line="99" />
            <source>Navigation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::RtoClock</name>
        <message>
            <location filename="../ui/widgets/RtoClock.cpp" line="47" />
            <source>%1 min used of %2, %3 min over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/RtoClock.cpp" line="49" />
            <source>%1 s used of %2 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/RtoClock.cpp" line="50" />
            <source>%1 min used of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/RtoClock.cpp" line="89" />
            <source>Recovery clock: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::RunPage</name>
        <message>
            <location filename="../ui/wizard/run/RunPage.cpp" line="49" />
            <source>Run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunPage.cpp" line="59" />
            <source>You can look at other pages meanwhile: the run goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunPage.cpp" line="95" />
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::RunStrip</name>
        <message>
            <location filename="../ui/wizard/run/RunStrip.cpp" line="151" />
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunStrip.cpp" line="158" />
            <source>Getting ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunStrip.cpp" line="163" />
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/RunStrip.cpp" line="165" />
            <source>It stops at the next safe place; then the state of the data is told.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::SetsModel</name>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="58" />
            <source>Safety copy</source>
            <translation>Copie de sûreté</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="58" />
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="69" />
            <source>It does not hold: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="71" />
            <source>The source was damaged when this was taken. It is kept because it may be all there is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="73" />
            <source>There is no signed metadata beside it: nothing proves what it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="75" />
            <source>This file was not made by a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="222" />
            <source>Taken</source>
            <translation>Prise</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="224" />
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="226" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="228" />
            <source>Proven to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="230" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="232" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="234" />
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="236" />
            <source>Label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="238" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
    </context>
    <context>
        <name>holdfast::StepList</name>
        <message>
            <location filename="../ui/widgets/StepList.cpp" line="89" />
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::StepRow</name>
        <message>
            <location filename="../ui/widgets/StepRow.cpp" line="101" />
            <source>Step %1 of %2: %3, %4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/StepRow.cpp" line="191" />
            <source>current</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/StepRow.cpp" line="193" />
            <source>running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/StepRow.cpp" line="195" />
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/StepRow.cpp" line="197" />
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <location filename="../ui/widgets/StepRow.cpp" line="199" />
            <source>skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/StepRow.cpp" line="203" />
            <source>to do</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::TaskWizard</name>
        <message>
            <location filename="../ui/wizard/run/TaskWizard.cpp" line="81" />
            <source>Something else is running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/run/TaskWizard.cpp" line="82" />
            <source>%1. Wait until it has ended, then go on here. Nothing has been started.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::TokenField</name>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="83" />
            <source>Type the code at the end by hand. Only the name can be pasted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="86" />
            <source>Type the text above to confirm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="88" />
            <source>Characters left to type: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="89" />
            <source>This differs from the text above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="130" />
            <source>Type this to confirm:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="131" />
            <source>Confirmation text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="137" />
            <source>The text matches.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::ValidateDepthPage</name>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="55" />
            <source>Depth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="60" />
            <source>How far should this backup be proven?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="65" />
            <source>A validation only reads. The database is not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="75" />
            <source>Depth of proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="76" />
            <source>Readable to the last byte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="77" />
            <source>Checks signature and digest, unpacks all of it beside, and lets SQLite check the content. Takes about as long as a restore.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="79" />
            <source>Sealed</source>
            <translation>Scellée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="80" />
            <source>Checks the signature and the digest of the whole file. Quick; does not look inside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="83" />
            <source>The backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="89" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="93" />
            <source>Data as of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="93" />
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="94" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="95" />
            <source>Proven so far</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::ValidateDonePage</name>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="35" />
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="41" />
            <source>The backup holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="42" />
            <source>The validation was stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="43" />
            <source>The backup could not be proven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="48" />
            <source>Nothing was changed, neither the backup nor the database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="63" />
            <source>What was checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="69" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="70" />
            <source>SHA-256</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="71" />
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="83" />
            <source>Validate again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>holdfast::ValidateWizard</name>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="25" />
            <source>Validate a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="31" />
            <source>Leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="31" />
            <source>Validate the backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="35" />
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="36" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="36" />
            <source>Restore this backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="42" />
            <source>This validation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="42" />
            <source>Environment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="43" />
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="44" />
            <source>Changes to the database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="44" />
            <source>None: it is not touched</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
