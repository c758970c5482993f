#include "practice/PracticeResources.h"

#include <QDir>

// Q_INIT_RESOURCE has to stand outside of any namespace.
static void registerFiles()
{
    Q_INIT_RESOURCE(practice);
}

namespace holdfast::practice {

void registerPracticeResources()
{
    registerFiles();
}

} // namespace holdfast::practice
