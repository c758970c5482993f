#include "TempTree.h"

#include "base/Crypto.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace holdfast::testing {

namespace {

QString templateFor(TempTree::Place place)
{
    const QFileInfo memory(u"/dev/shm"_s);
    const bool usable = place == TempTree::Place::Memory && memory.isDir() && memory.isWritable();
    return (usable ? memory.filePath()
                   : QString::fromStdString(std::filesystem::temp_directory_path().native())) +
           u"/holdfast test é-XXXXXX"_s;
}

} // namespace

TempTree::TempTree(Place place, const std::optional<DatabaseShape> &shape) : m_folder(templateFor(place))
{
    if (!m_folder.isValid())
        qFatal("no temporary folder: %s", qPrintable(m_folder.errorString()));
    std::filesystem::create_directories(data());
    if (shape)
        makeDatabase(database(), *shape);
}

TempTree::~TempTree()
{
    // QTemporaryDir cannot remove names that are not UTF-8.
    std::error_code ignored;
    std::filesystem::remove_all(base(), ignored);
}

Path TempTree::base() const
{
    return std::filesystem::canonical(toPath(m_folder.path()));
}

Environment TempTree::environment() const
{
    Environment out;
    out.name = u"épreuve"_s;
    out.kind = EnvironmentKind::Test;
    out.root = root();
    out.database.path = out.database.literalPath = toText(database().lexically_relative(root()));
    out.integrityKey = u"env:TEST_KEY"_s;
    out.health.interval = std::chrono::seconds(0);
    return out;
}

QStringList TempTree::strays() const
{
    static const QRegularExpression own(u"\\.partial-|\\.holdfast-(work|stage)-|\\.aside"_s);
    QStringList out;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(root())) {
        const QString name = toText(entry.path().lexically_relative(root()));
        if (name.contains(own))
            out.append(name);
    }
    return out;
}

QByteArray bytesOf(const Path &path)
{
    QFile file(toText(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

void writeBytes(const Path &path, const QByteArray &bytes)
{
    std::filesystem::create_directories(path.parent_path());
    QFile file(toText(path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", path.c_str());
}

QStringList snapshot(const Path &folder)
{
    QStringList out;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        const QString name = toText(entry.path().lexically_relative(folder));
        out.append(entry.is_regular_file() && !entry.is_symlink()
                       ? QString(name + u' ' + hex(sha256(bytesOf(entry.path()))))
                       : name);
    }
    out.sort();
    return out;
}

QStringList namesIn(const Path &folder)
{
    QStringList out;
    if (!std::filesystem::exists(folder))
        return out;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        out.append(toText(entry.path().filename()));
    out.sort();
    return out;
}

} // namespace holdfast::testing
