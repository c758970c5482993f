<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>holdfast::CheckRow</name>
    <message>
        <location filename="../ui/widgets/CheckRow.cpp" line="165"/>
        <source>Expected %1 · found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CheckRow.cpp" line="167"/>
        <source>Found %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CheckRow.cpp" line="169"/>
        <source>Expected %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::CheckRows</name>
    <message>
        <location filename="../ui/widgets/CheckRows.cpp" line="65"/>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CheckRows.cpp" line="67"/>
        <source>Proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CheckRows.cpp" line="69"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CheckRows.cpp" line="71"/>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CheckRows.cpp" line="73"/>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CheckRows.cpp" line="75"/>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CheckRows.cpp" line="77"/>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CheckRows.cpp" line="79"/>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CheckRows.cpp" line="83"/>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/CheckRows.cpp" line="161"/>
        <source>Checks</source>
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
    <name>holdfast::DepthChip</name>
    <message>
        <location filename="../ui/widgets/DepthChip.cpp" line="49"/>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/DepthChip.cpp" line="51"/>
        <source>Readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/DepthChip.cpp" line="53"/>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/DepthChip.cpp" line="55"/>
        <source>Served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/DepthChip.cpp" line="59"/>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/DepthChip.cpp" line="107"/>
        <source>Proven to: %1, %2 of %3</source>
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
        <source>Drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/EnvironmentChip.cpp" line="47"/>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/EnvironmentChip.cpp" line="106"/>
        <source>Environment: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ErrorCard</name>
    <message>
        <location filename="../ui/widgets/ErrorCard.cpp" line="155"/>
        <source>What this means for the data now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/ErrorCard.cpp" line="156"/>
        <source>What has already been undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/ErrorCard.cpp" line="158"/>
        <source>Nothing had to be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/ErrorCard.cpp" line="159"/>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/ErrorCard.cpp" line="159"/>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/ErrorCard.cpp" line="161"/>
        <location filename="../ui/widgets/ErrorCard.cpp" line="162"/>
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
    <name>holdfast::JobBar</name>
    <message>
        <location filename="../ui/shell/JobBar.cpp" line="48"/>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::MainWindow</name>
    <message>
        <location filename="../ui/shell/MainWindow.cpp" line="187"/>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/MainWindow.cpp" line="187"/>
        <source>&amp;Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/MainWindow.cpp" line="193"/>
        <source>Holdfast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/shell/MainWindow.cpp" line="194"/>
        <source>%1 (%2) – Holdfast</source>
        <comment>environment, kind</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::MessageBar</name>
    <message>
        <location filename="../ui/widgets/MessageBar.cpp" line="121"/>
        <location filename="../ui/widgets/MessageBar.cpp" line="122"/>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::PhaseProgress</name>
    <message>
        <location filename="../ui/widgets/PhaseProgress.cpp" line="90"/>
        <location filename="../ui/widgets/PhaseProgress.cpp" line="162"/>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/PhaseProgress.cpp" line="162"/>
        <source>running</source>
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
    <name>holdfast::RtoClock</name>
    <message>
        <location filename="../ui/widgets/RtoClock.cpp" line="47"/>
        <source>%1 min used of %2, %3 min over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/RtoClock.cpp" line="49"/>
        <source>%1 s used of %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/RtoClock.cpp" line="50"/>
        <source>%1 min used of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/RtoClock.cpp" line="88"/>
        <source>Recovery clock: %1</source>
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
        <location filename="../ui/widgets/StepRow.cpp" line="99"/>
        <source>Step %1 of %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/StepRow.cpp" line="176"/>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/StepRow.cpp" line="178"/>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/StepRow.cpp" line="180"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/StepRow.cpp" line="182"/>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/StepRow.cpp" line="184"/>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/StepRow.cpp" line="188"/>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::TokenField</name>
    <message>
        <location filename="../ui/widgets/TokenField.cpp" line="82"/>
        <source>Type the code at the end by hand. Only the name can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/TokenField.cpp" line="85"/>
        <source>Type the text above to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/TokenField.cpp" line="87"/>
        <source>%1 more to type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/TokenField.cpp" line="88"/>
        <source>This differs from the text above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/TokenField.cpp" line="129"/>
        <source>Type this to confirm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/TokenField.cpp" line="130"/>
        <source>Confirmation text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/widgets/TokenField.cpp" line="136"/>
        <source>The text matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
