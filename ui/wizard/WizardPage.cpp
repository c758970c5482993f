#include "wizard/WizardPage.h"
