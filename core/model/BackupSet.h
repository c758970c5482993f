#pragma once

#include "base/Path.h"
#include "model/Manifest.h"

#include <QDateTime>
#include <QString>

namespace holdfast {

// What a look into a backup folder found behind one name. Only Valid sets count for the RPO.
enum class SetState
{
    Valid,   // signature and size hold, the source was sound
    Damaged, // signature holds, but the source was damaged when it was taken (kept: it may be all there is)
    Invalid, // metadata or signature or size do not hold, or a later validation said so
    Partial, // an artefact without metadata, or one of our unfinished files
    Foreign, // nothing of ours
};

QString toString(SetState state);

struct BackupSet
{
    Path artefact;
    SetState state = SetState::Foreign;
    QString reason;    // error code when Invalid
    Manifest manifest; // meaningful for Valid and Damaged, and where readable for Invalid
    Depth depth = Depth::Taken;
    QDateTime time; // UTC; version 1: from the file name, which the HMAC covers

    QString fileName() const { return toText(artefact.filename()); }
};

// The time in a set's file name; invalid when there is none.
QDateTime timeInName(const QString &fileName);

Path metadataPath(const Path &artefact);
Path recoveryPath(const Path &artefact);

} // namespace holdfast
