#include "practice/PracticeSettings.h"

#include <QFile>

namespace holdfast::practice {

PracticeSettings readSettings(const std::filesystem::path &root)
{
    PracticeSettings settings;
    QFile file(root / "backend" / ".env");
    if (!file.open(QIODevice::ReadOnly))
        return settings;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        const auto equals = line.indexOf('=');
        if (equals < 0)
            continue;
        const QByteArray name = line.left(equals);
        if (name == "OPS_ACCESS_TOKEN")
            settings.operationsToken = line.mid(equals + 1);
        else if (name == "PRACTICE_ACCESS_TOKEN")
            settings.customerToken = line.mid(equals + 1);
    }
    return settings;
}

} // namespace holdfast::practice
