#include "TempTree.h"

#include "base/Crypto.h"

#include <QFile>
#include <QRegularExpression>

#include <cstdlib>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast::testing {

namespace {

Path newFolder(TempTree::Place place)
{
    const bool memory = place == TempTree::Place::Memory && ::access("/dev/shm", W_OK) == 0;
    const Path parent = memory ? Path("/dev/shm") : std::filesystem::temp_directory_path();
    std::string name = (parent / "holdfast test é-XXXXXX").native();
    if (::mkdtemp(name.data()) == nullptr)
        qFatal("no temporary folder in %s", parent.c_str());
    return std::filesystem::canonical(name);
}

} // namespace

TempTree::TempTree(Place place, const std::optional<DatabaseShape> &shape) : Tree(newFolder(place))
{
    std::filesystem::create_directories(data());
    if (shape)
        makeDatabase(database(), *shape);
}

TempTree::~TempTree()
{
    std::error_code ignored;
    std::filesystem::remove_all(base(), ignored);
}

Environment Tree::environment() const
{
    Environment out;
    out.name = u"épreuve"_s;
    out.kind = EnvironmentKind::Test;
    out.root = root();
    out.database.path = out.database.literalPath = toText(database().lexically_relative(root()));
    out.integrityKey = u"env:TEST_KEY"_s;
    out.checks.health.interval = std::chrono::seconds(0);
    return out;
}

QStringList Tree::strays() const
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
