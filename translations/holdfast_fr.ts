<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>FailureWords</name>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="21" />
            <source>It was moved or deleted after it was listed. Choose another backup.</source>
            <translation>Elle a été déplacée ou supprimée après avoir été listée. Choisissez une autre sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="23" />
            <source>Choose a backup of this database. If this really is the target, type the phrase below.</source>
            <translation>Choisissez une sauvegarde de cette base. Si c’est vraiment la cible, saisissez la phrase ci-dessous.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="25" />
            <source>Make the plan again, read it, and confirm that one. What you entered is kept.</source>
            <translation>Refaites le plan, lisez-le, et confirmez celui-là. Ce que vous avez saisi est gardé.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="27" />
            <source>Mend the reason in the details. Going on without a way back needs a phrase of its own.</source>
            <translation>Corrigez la cause donnée dans les détails. Continuer sans retour possible demande une phrase à part.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="29" />
            <source>Activity lists the restores that kept a safety copy. A backup can be restored instead.</source>
            <translation>Activité liste les restaurations qui ont gardé une copie de sûreté. On peut aussi restaurer une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="31" />
            <source>Nothing proves what it is. Choose another backup.</source>
            <translation>Rien ne prouve ce qu’elle est. Choisissez une autre sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/FailureWords.cpp" line="33" />
            <source>You can start again whenever you like.</source>
            <translation>Vous pouvez recommencer quand vous voulez.</translation>
        </message>
    </context>
    <context>
        <name>RunWords</name>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="25" />
            <location filename="../ui/wizard/run/RunWords.cpp" line="28" />
            <location filename="../ui/wizard/run/RunWords.cpp" line="76" />
            <source>Cannot be cancelled now</source>
            <translation>Ne peut pas être annulé maintenant</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="26" />
            <source>The data is being replaced in one piece; that runs to its end.</source>
            <translation>Les données sont remplacées d’un seul tenant ; cela va jusqu’au bout.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="29" />
            <source>The data has been replaced; reading it back runs to its end.</source>
            <translation>Les données sont remplacées ; la relecture va jusqu’au bout.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="31" />
            <source>Stop waiting for the application</source>
            <translation>Ne plus attendre l’application</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="32" />
            <source>The data stays replaced; the run ends with a deviation.</source>
            <translation>Les données restent remplacées ; l’exécution se termine avec un écart.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="33" />
            <source>Safe now: the live data stays as it is, and what was unpacked is removed.</source>
            <translation>Sans danger : les données en service restent telles quelles, ce qui a été décompressé est supprimé.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="35" />
            <source>Cancel the revert</source>
            <translation>Annuler le retour arrière</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="35" />
            <source>Cancel the restore</source>
            <translation>Annuler la restauration</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="53" />
            <source>Nothing is changed: a backup only reads the database.</source>
            <translation>Rien ne change : une sauvegarde ne fait que lire la base.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="55" />
            <source>Nothing is changed: this only reads.</source>
            <translation>Rien ne change : ceci ne fait que lire.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="58" />
            <source>Nothing has been changed yet.</source>
            <translation>Rien n’a encore été changé.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="60" />
            <source>The data is being replaced: it is wholly the old or wholly the new.</source>
            <translation>Les données sont en cours de remplacement : entièrement les anciennes ou entièrement les nouvelles.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="64" />
            <source>The data has been replaced.</source>
            <translation>Les données ont été remplacées.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="77" />
            <source>The backup is getting its name and its signature.</source>
            <translation>La sauvegarde reçoit son nom et sa signature.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="78" />
            <source>Cancel the backup</source>
            <translation>Annuler la sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="79" />
            <source>Safe now: the unfinished copy is removed, earlier backups stay.</source>
            <translation>Sans danger : la copie inachevée est supprimée, les sauvegardes précédentes restent.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="81" />
            <source>Stop the validation</source>
            <translation>Arrêter la validation</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="82" />
            <source>Safe now: the backup is not changed by it.</source>
            <translation>Sans danger : la sauvegarde n’en est pas changée.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="86" />
            <source>Stop waiting</source>
            <translation>Ne plus attendre</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="86" />
            <source>Safe now: nothing is changed by it.</source>
            <translation>Sans danger : rien n’en est changé.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="94" />
            <source>Backing up %1</source>
            <translation>Sauvegarde de %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="97" />
            <source>Validating %1</source>
            <translation>Validation de %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="100" />
            <source>Restoring %1</source>
            <translation>Restauration de %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="103" />
            <source>Putting back the data of %1</source>
            <translation>Retour des données de %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunWords.cpp" line="106" />
            <source>Verifying %1</source>
            <translation>Vérification de %1</translation>
        </message>
    </context>
    <context>
        <name>Spans</name>
        <message>
            <location filename="../ui/models/Spans.cpp" line="12" />
            <source>less than 1 min</source>
            <translation>moins de 1 min</translation>
        </message>
        <message>
            <location filename="../ui/models/Spans.cpp" line="14" />
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ActivityPage</name>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="58" />
            <source>Nothing has been done yet.</source>
            <translation>Rien n’a encore été fait.</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="58" />
            <source>Reading the journal…</source>
            <translation>Lecture du journal…</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="59" />
            <source>Every backup, validation and restore is listed here, with its outcome.</source>
            <translation>Chaque sauvegarde, validation et restauration est listée ici, avec son issue.</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="61" />
            <source>Back up &amp;now</source>
            <translation>&amp;Sauvegarder maintenant</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="82" />
            <source>Re&amp;vert the last restore…</source>
            <translation>Re&amp;venir sur la dernière restauration…</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="83" />
            <source>Search target, outcome, reason</source>
            <translation>Chercher cible, issue, raison</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="84" />
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="84" />
            <source>This environment</source>
            <translation>Cet environnement</translation>
        </message>
        <message>
            <location filename="../ui/pages/activity/ActivityPage.cpp" line="85" />
            <source>All environments</source>
            <translation>Tous les environnements</translation>
        </message>
    </context>
    <context>
        <name>holdfast::AgeCard</name>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="32" />
            <source>Newest valid backup</source>
            <translation>Dernière sauvegarde valide</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="33" />
            <source>Taken</source>
            <translation>Prise</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="34" />
            <source>Objective missed for</source>
            <translation>Objectif dépassé depuis</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="34" />
            <source>Objective missed in</source>
            <translation>Objectif dépassé dans</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="35" />
            <source>Proven to</source>
            <translation>Prouvée jusqu’à</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="36" />
            <source>Content</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="38" />
            <source>objective %1 h</source>
            <comment>recovery point</comment>
            <translation>objectif %1 h</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="42" />
            <source>no valid backup</source>
            <translation>aucune sauvegarde valide</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="49" />
            <source>%1 old</source>
            <translation>Âgée de %1</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="54" />
            <source>%1 rows</source>
            <translation>%1 lignes</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/AgeCard.cpp" line="55" />
            <source>not recorded</source>
            <translation>non enregistré</translation>
        </message>
    </context>
    <context>
        <name>holdfast::BackupDonePage</name>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="37" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="43" />
            <source>The backup is taken</source>
            <translation>La sauvegarde est faite</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="44" />
            <source>The backup was cancelled</source>
            <translation>La sauvegarde a été annulée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="45" />
            <source>The backup failed</source>
            <translation>La sauvegarde a échoué</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="50" />
            <source>The database itself was only read.</source>
            <translation>La base elle-même n’a été que lue.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="70" />
            <source>The new backup</source>
            <translation>La nouvelle sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="74" />
            <source>%1, from %2 of data</source>
            <translation>%1, pour %2 de données</translation>
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
            <translation>Libellé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="80" />
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="81" />
            <source>It is kept because it may be all there is. It never counts as a valid backup.</source>
            <translation>Elle est gardée car c’est peut-être tout ce qu’il y a. Elle ne compte jamais comme valide.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="82" />
            <source>Next: validate it, so that it is known to be readable to the last byte.</source>
            <translation>Ensuite : la valider, pour la savoir lisible jusqu’au dernier octet.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="92" />
            <source>The unfinished copy was removed.</source>
            <translation>La copie inachevée a été supprimée.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupDonePage.cpp" line="93" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>holdfast::BackupWhatPage</name>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="61" />
            <source>What and where</source>
            <translation>Quoi et où</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="66" />
            <source>Back up %1</source>
            <translation>Sauvegarder %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="71" />
            <source>Nothing has been done yet. The application goes on while the backup is taken.</source>
            <translation>Rien n’a encore été fait. L’application continue pendant la sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="78" />
            <source>The backup cannot start: see the message on this page.</source>
            <translation>La sauvegarde ne peut pas commencer : voir le message sur cette page.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="79" />
            <source>One moment: the plan is being made.</source>
            <translation>Un instant : le plan se prépare.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="120" />
            <source>What will be copied</source>
            <translation>Ce qui sera copié</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="121" />
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="122" />
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="123" />
            <source>for example: before the upgrade</source>
            <translation>par exemple : avant la mise à jour</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="124" />
            <source>Optional. It stands in the signed metadata and in the list of backups.</source>
            <translation>Facultatif. Il figure dans les métadonnées signées et dans la liste des sauvegardes.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="126" />
            <source>What will be done</source>
            <translation>Ce qui sera fait</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="136" />
            <source>There is none yet</source>
            <translation>Il n’y en a pas encore</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="139" />
            <source>Database</source>
            <translation>Base</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="140" />
            <source>Goes to</source>
            <translation>Destination</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="141" />
            <source>Newest backup</source>
            <translation>Dernière sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWhatPage.cpp" line="150" />
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
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="43" />
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="44" />
            <source>Database</source>
            <translation>Base</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="45" />
            <source>Backup folder</source>
            <translation>Dossier des sauvegardes</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="46" />
            <source>Changes to the database</source>
            <translation>Changements à la base</translation>
        </message>
        <message>
            <location filename="../ui/wizard/backup/BackupWizard.cpp" line="46" />
            <source>None: it is only read</source>
            <translation>Aucun : elle n’est que lue</translation>
        </message>
    </context>
    <context>
        <name>holdfast::BackupsPage</name>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="64" />
            <source>No environment is open yet.</source>
            <translation>Aucun environnement n’est encore ouvert.</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="72" />
            <source>There are no backups yet.</source>
            <translation>Il n’y a pas encore de sauvegarde.</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="111" />
            <source>Back up &amp;now</source>
            <translation>&amp;Sauvegarder maintenant</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="112" />
            <source>Search time, label, file</source>
            <translation>Chercher heure, libellé, fichier</translation>
        </message>
        <message>
            <location filename="../ui/pages/backups/BackupsPage.cpp" line="113" />
            <source>All states</source>
            <translation>Tous les états</translation>
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
            <translation>Attendu %1 · trouvé %2</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRow.cpp" line="179" />
            <source>Expected %1</source>
            <translation>Attendu %1</translation>
        </message>
    </context>
    <context>
        <name>holdfast::CheckRows</name>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="65" />
            <source>Pass</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="67" />
            <source>Proven</source>
            <translation>Prouvé</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="69" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="71" />
            <source>Checking</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="73" />
            <source>Attention</source>
            <translation>Attention</translation>
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
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="83" />
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="../ui/widgets/CheckRows.cpp" line="161" />
            <source>Checks</source>
            <translation>Contrôles</translation>
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
            <translation>Copier : %1</translation>
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
            <translation>Prouvée jusqu’à : %1, %2 sur %3</translation>
        </message>
    </context>
    <context>
        <name>holdfast::DetailPanel</name>
        <message>
            <location filename="../ui/pages/DetailPanel.cpp" line="104" />
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
            <source>Drill</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <location filename="../ui/shell/EnvironmentChip.cpp" line="47" />
            <source>Practice</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <location filename="../ui/shell/EnvironmentChip.cpp" line="106" />
            <source>Environment: %1, %2</source>
            <translation>Environnement : %1, %2</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ErrorCard</name>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="163" />
            <source>What this means for the data now</source>
            <translation>Ce que cela veut dire pour les données</translation>
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="164" />
            <source>What has already been undone</source>
            <translation>Ce qui a déjà été défait</translation>
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="165" />
            <source>What to do next</source>
            <translation>Que faire maintenant</translation>
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="167" />
            <source>Nothing had to be undone.</source>
            <translation>Rien n’était à défaire.</translation>
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="168" />
            <source>Show details</source>
            <translation>Montrer les détails</translation>
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="168" />
            <source>Hide details</source>
            <translation>Masquer les détails</translation>
        </message>
        <message>
            <location filename="../ui/widgets/ErrorCard.cpp" line="170" />
            <location filename="../ui/widgets/ErrorCard.cpp" line="171" />
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
        <name>holdfast::JobBar</name>
        <message>
            <location filename="../ui/shell/JobBar.cpp" line="48" />
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ListPane</name>
        <message>
            <location filename="../ui/pages/ListPane.cpp" line="184" />
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <location filename="../ui/pages/ListPane.cpp" line="218" />
            <source>Nothing matches.</source>
            <translation>Rien ne correspond.</translation>
        </message>
        <message>
            <location filename="../ui/pages/ListPane.cpp" line="218" />
            <source>No row holds these words and this filter.</source>
            <translation>Aucune ligne ne contient ces mots et ce filtre.</translation>
        </message>
        <message>
            <location filename="../ui/pages/ListPane.cpp" line="219" />
            <source>Show all rows</source>
            <translation>Montrer toutes les lignes</translation>
        </message>
    </context>
    <context>
        <name>holdfast::MainWindow</name>
        <message>
            <location filename="../ui/shell/MainWindow.cpp" line="195" />
            <source>Back to %1</source>
            <translation>Retour à %1</translation>
        </message>
        <message>
            <location filename="../ui/shell/MainWindow.cpp" line="195" />
            <source>&amp;Restore…</source>
            <translation>&amp;Restaurer…</translation>
        </message>
        <message>
            <location filename="../ui/shell/MainWindow.cpp" line="201" />
            <source>Holdfast</source>
            <translation>Holdfast</translation>
        </message>
        <message>
            <location filename="../ui/shell/MainWindow.cpp" line="202" />
            <source>%1 (%2) – Holdfast</source>
            <comment>environment, kind</comment>
            <translation>%1 (%2) – Holdfast</translation>
        </message>
    </context>
    <context>
        <name>holdfast::MessageBar</name>
        <message>
            <location filename="../ui/widgets/MessageBar.cpp" line="120" />
            <location filename="../ui/widgets/MessageBar.cpp" line="121" />
            <source>Close message</source>
            <translation>Fermer le message</translation>
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
            <location filename="../ui/pages/overview/OperationCard.cpp" line="43" />
            <source>%1 ago</source>
            <translation>il y a %1</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OperationCard.cpp" line="45" />
            <source>%1, took %2</source>
            <comment>when, duration</comment>
            <translation>%1, durée %2</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OperationCard.cpp" line="47" />
            <source>Show the last operation</source>
            <translation>Montrer la dernière opération</translation>
        </message>
    </context>
    <context>
        <name>holdfast::OperationsModel</name>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="142" />
            <source>Started</source>
            <translation>Début</translation>
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
            <translation>Qui</translation>
        </message>
        <message>
            <location filename="../ui/models/OperationsModel.cpp" line="154" />
            <source>Reason</source>
            <translation>Raison</translation>
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
        <name>holdfast::OverviewPage</name>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="106" />
            <source>Preparing the practice environment…</source>
            <translation>Préparation de l’environnement d’entraînement…</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="106" />
            <source>Opening the environment…</source>
            <translation>Ouverture de l’environnement…</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="107" />
            <source>A small service with a database of its own is being made. Nothing of yours is touched.</source>
            <translation>Un petit service avec sa propre base se prépare. Rien de ce qui est à vous n’est touché.</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="116" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="117" />
            <source>Open the practice environment</source>
            <translation>Ouvrir l’entraînement</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="118" />
            <source>Choose another environment</source>
            <translation>Choisir un autre environnement</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="144" />
            <source>Backups are not encrypted in this version: whoever may read %1 may read the data.</source>
            <translation>Les sauvegardes ne sont pas chiffrées dans cette version : qui peut lire %1 peut lire les données.</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="160" />
            <source>%1 of %2 stopped at “%3”; it was started at %4.</source>
            <translation>%1 de %2 s’est arrêtée à « %3 » ; elle avait commencé à %4.</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="165" />
            <source>Back up again</source>
            <translation>Sauvegarder à nouveau</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="167" />
            <source>Revert to the safety copy…</source>
            <translation>Revenir à la copie de sûreté…</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="169" />
            <source>Start again…</source>
            <translation>Recommencer…</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/OverviewPage.cpp" line="170" />
            <source>Show the record</source>
            <translation>Montrer l’enregistrement</translation>
        </message>
    </context>
    <context>
        <name>holdfast::PhaseProgress</name>
        <message>
            <location filename="../ui/widgets/PhaseProgress.cpp" line="90" />
            <location filename="../ui/widgets/PhaseProgress.cpp" line="162" />
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <location filename="../ui/widgets/PhaseProgress.cpp" line="162" />
            <source>running</source>
            <translation>en cours</translation>
        </message>
    </context>
    <context>
        <name>holdfast::PlanRows</name>
        <message>
            <location filename="../ui/wizard/run/PlanRows.cpp" line="58" />
            <source>Undo: %1</source>
            <translation>Pour défaire : %1</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/PlanRows.cpp" line="59" />
            <source>%1.</source>
            <translation>%1.</translation>
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
        <name>holdfast::RestoreCard</name>
        <message>
            <location filename="../ui/pages/overview/RestoreCard.cpp" line="22" />
            <source>Restore</source>
            <translation>Restauration</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/RestoreCard.cpp" line="23" />
            <source>Last verified restore</source>
            <translation>Dernière restauration vérifiée</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/RestoreCard.cpp" line="24" />
            <source>objective %1 min</source>
            <comment>recovery time</comment>
            <translation>objectif %1 min</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/RestoreCard.cpp" line="26" />
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/RestoreCard.cpp" line="26" />
            <source>Nothing proves yet how long a restore takes here; the objective is %1 min.</source>
            <translation>Rien ne prouve encore combien dure une restauration ici ; l’objectif est %1 min.</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/RestoreCard.cpp" line="32" />
            <source>%1 ago</source>
            <translation>il y a %1</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/RestoreCard.cpp" line="34" />
            <source>took %1</source>
            <translation>durée %1</translation>
        </message>
    </context>
    <context>
        <name>holdfast::RtoClock</name>
        <message>
            <location filename="../ui/widgets/RtoClock.cpp" line="47" />
            <source>%1 min used of %2, %3 min over</source>
            <translation>%1 min utilisées sur %2, %3 min de trop</translation>
        </message>
        <message>
            <location filename="../ui/widgets/RtoClock.cpp" line="49" />
            <source>%1 s used of %2 min</source>
            <translation>%1 s utilisées sur %2 min</translation>
        </message>
        <message>
            <location filename="../ui/widgets/RtoClock.cpp" line="50" />
            <source>%1 min used of %2</source>
            <translation>%1 min utilisées sur %2</translation>
        </message>
        <message>
            <location filename="../ui/widgets/RtoClock.cpp" line="89" />
            <source>Recovery clock: %1</source>
            <translation>Chronomètre de reprise : %1</translation>
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
            <translation>Vous pouvez regarder d’autres pages : l’exécution continue.</translation>
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
            <location filename="../ui/wizard/run/RunStrip.cpp" line="151" />
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunStrip.cpp" line="158" />
            <source>Getting ready</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunStrip.cpp" line="163" />
            <source>Stopping…</source>
            <translation>Arrêt en cours…</translation>
        </message>
        <message>
            <location filename="../ui/wizard/run/RunStrip.cpp" line="165" />
            <source>It stops at the next safe place; then the state of the data is told.</source>
            <translation>L’arrêt se fait au prochain point sûr ; l’état des données sera dit.</translation>
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
            <translation>Elle ne tient pas : %1</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="71" />
            <source>The source was damaged when this was taken. It is kept because it may be all there is.</source>
            <translation>La source était endommagée lors de la prise. Elle est gardée car c’est peut-être tout ce qu’il y a.</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="73" />
            <source>There is no signed metadata beside it: nothing proves what it is.</source>
            <translation>Il n’y a pas de métadonnées signées à côté : rien ne prouve ce qu’elle est.</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="75" />
            <source>This file was not made by a backup.</source>
            <translation>Ce fichier n’a pas été fait par une sauvegarde.</translation>
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
            <translation>Prouvée jusqu’à</translation>
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
            <translation>Libellé</translation>
        </message>
        <message>
            <location filename="../ui/models/SetsModel.cpp" line="238" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
    </context>
    <context>
        <name>holdfast::SizeCard</name>
        <message>
            <location filename="../ui/pages/overview/SizeCard.cpp" line="41" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/SizeCard.cpp" line="42" />
            <source>Last backup</source>
            <translation>Dernière sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/pages/overview/SizeCard.cpp" line="51" />
            <source>Last %1: %2 to %3</source>
            <comment>number of backups, least and largest size</comment>
            <translation>Les %1 dernières : %2 à %3</translation>
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
            <translation>Étape %1 sur %2 : %3, %4</translation>
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
        <name>holdfast::TokenField</name>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="83" />
            <source>Type the code at the end by hand. Only the name can be pasted.</source>
            <translation>Saisissez le code final à la main. Seul le nom peut être collé.</translation>
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="86" />
            <source>Type the text above to confirm.</source>
            <translation>Saisissez le texte ci-dessus pour confirmer.</translation>
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="88" />
            <source>Characters left to type: %1</source>
            <translation>Caractères restants : %1</translation>
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="89" />
            <source>This differs from the text above.</source>
            <translation>Ce texte diffère de celui ci-dessus.</translation>
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="130" />
            <source>Type this to confirm:</source>
            <translation>Saisissez ceci pour confirmer :</translation>
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="131" />
            <source>Confirmation text</source>
            <translation>Texte de confirmation</translation>
        </message>
        <message>
            <location filename="../ui/widgets/TokenField.cpp" line="137" />
            <source>The text matches.</source>
            <translation>Le texte correspond.</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ValidateDepthPage</name>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="55" />
            <source>Depth</source>
            <translation>Profondeur</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="60" />
            <source>How far should this backup be proven?</source>
            <translation>Jusqu’où prouver cette sauvegarde ?</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="65" />
            <source>A validation only reads. The database is not touched.</source>
            <translation>Une validation ne fait que lire. La base n’est pas touchée.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="75" />
            <source>Depth of proof</source>
            <translation>Profondeur de preuve</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="76" />
            <source>Readable to the last byte</source>
            <translation>Lisible jusqu’au dernier octet</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="77" />
            <source>Checks signature and digest, unpacks all of it beside, and lets SQLite check the content. Takes about as long as a restore.</source>
            <translation>Contrôle signature et empreinte, décompresse tout à côté et fait contrôler le contenu par SQLite. Dure à peu près comme une restauration.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="79" />
            <source>Sealed</source>
            <translation>Scellée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="80" />
            <source>Checks the signature and the digest of the whole file. Quick; does not look inside.</source>
            <translation>Contrôle la signature et l’empreinte du fichier entier. Rapide ; ne regarde pas dedans.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="83" />
            <source>The backup</source>
            <translation>La sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="89" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="93" />
            <source>Data as of</source>
            <translation>Données au</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="93" />
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="94" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDepthPage.cpp" line="95" />
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
            <source>The backup holds</source>
            <translation>La sauvegarde tient</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="42" />
            <source>The validation was stopped</source>
            <translation>La validation a été arrêtée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="43" />
            <source>The backup could not be proven</source>
            <translation>La sauvegarde n’a pas pu être prouvée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="48" />
            <source>Nothing was changed, neither the backup nor the database.</source>
            <translation>Rien n’a été changé, ni la sauvegarde ni la base.</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="63" />
            <source>What was checked</source>
            <translation>Ce qui a été contrôlé</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="69" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="70" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="71" />
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateDonePage.cpp" line="83" />
            <source>Validate again</source>
            <translation>Valider à nouveau</translation>
        </message>
    </context>
    <context>
        <name>holdfast::ValidateWizard</name>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="25" />
            <source>Validate a backup</source>
            <translation>Valider une sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="31" />
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="31" />
            <source>Validate the backup</source>
            <translation>Valider la sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="35" />
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="36" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="36" />
            <source>Restore this backup</source>
            <translation>Restaurer cette sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="42" />
            <source>This validation</source>
            <translation>Cette validation</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="42" />
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="43" />
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="44" />
            <source>Changes to the database</source>
            <translation>Changements à la base</translation>
        </message>
        <message>
            <location filename="../ui/wizard/validate/ValidateWizard.cpp" line="44" />
            <source>None: it is not touched</source>
            <translation>Aucun : elle n’est pas touchée</translation>
        </message>
    </context>
</TS>
