#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace holdfast {

// The files beside the database that a service needs to run, as the environment names them (contracts §3).
// Patterns are relative to the root: `*` and `?` within one level, `**` any depth.
struct RuntimeAssets
{
    QStringList patterns = defaultPatterns();
    QStringList variables; // of the process environment, kept for reference only

    static QStringList defaultPatterns();
    friend bool operator==(const RuntimeAssets &, const RuntimeAssets &) = default;
};

// What a runtime archive holds besides the files: notes of ours, never put back.
inline constexpr char16_t environmentNote[] = u".holdfast/environment.txt";
inline constexpr char16_t absentNote[] = u".holdfast/absent.txt"; // one name a line
bool isRuntimeNote(const QString &name);

// Empty when `name` is one that a runtime archive may hold on any system (M7, R7): relative, '/' between
// components, none of them empty, `.` or `..`, no `\`, no control character, no component over 255 bytes.
// Else what is wrong with it, in raw words.
QString faultOfRuntimeName(const QString &name);

// The same for a pattern of the environment file.
QString faultOfRuntimePattern(const QString &pattern);

// Whether one component matches one component of a pattern (`*`, `?`); `**` is no component of its own here.
bool matchesComponent(const QString &pattern, const QString &component);

// Whether any pattern takes this name. Never one below `backups` or `.holdfast`, nor a work file of ours.
bool isRuntimeAsset(const QStringList &patterns, const QString &name);
bool isReservedName(const QString &name);

// `.env`, `.env.local`, `production.env`: what is compared key by key.
bool isEnvFile(const QString &name);

// Whether the value of `key` must not be seen: by the key's name, or because it is a URL with a password.
bool isSecretKey(const QString &key, const QString &value);

// Keeping the present secrets is what a restore does (M8); a revert takes the archived file byte for byte.
enum class SecretPolicy
{
    KeepCurrent,
    TakeArchived
};

enum class KeyChangeKind
{
    Same,
    Added,
    Removed,
    Changed,
    Kept // a secret whose present value stays, while the archive has another one or none
};

QString toString(KeyChangeKind kind);

// One key of an env file, present against what it will be. The texts are printable; of a secret they are
// dots that say nothing of its length.
struct KeyChange
{
    QString key;
    KeyChangeKind kind = KeyChangeKind::Same;
    bool secret = false;
    QString shownNow;  // empty when the key is not there
    QString shownThen; // what it will be after the restore

    friend bool operator==(const KeyChange &, const KeyChange &) = default;
};

struct EnvMerge
{
    QByteArray content;    // what the file will be
    QList<KeyChange> keys; // sorted by key, the unchanged ones too
};

// What becomes of an env file. KeepCurrent: the archived text, but every line of a secret key (DATABASE_URL
// is one) that the present file also has is the present one, and secrets that only the present file has are
// appended; line ends as archived. Nothing when a side is not text that can be read line by line, or when the
// result would not give every present secret its present value: then the file must be left alone.
std::optional<EnvMerge> mergeEnvFile(const QByteArray &present, const QByteArray &archived,
                                     SecretPolicy policy);

} // namespace holdfast
