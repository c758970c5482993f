#pragma once

#include "cli/Invocation.h"
#include "plan/Restore.h"

namespace holdfast::cli {

// How a run that changes data was agreed to (contracts §4.1).
enum class Consent
{
    Terminal, // a person at a terminal types the token
    Force,    // --force
    Token,    // --confirm TOKEN of a stored plan
};

// ConsentMissing without a terminal unless RESTORE_ALLOW_NONINTERACTIVE=1 and --confirm or --force are both
// there.
Result<Consent> consentFor(const Invocation &invocation);

// Asks for the token on the terminal; ConsentMissing for any other answer.
Result<void> askForToken(const Invocation &invocation, const QString &token);

// Prepares, shows, gets the consent and runs: the one way of restore and revert.
int runChange(Invocation &invocation, const Environment &environment, RestoreRequest request);

// The pre-flight and the rows that go and come.
void showPreparation(const Invocation &invocation, const RestorePreparation &prepared);

} // namespace holdfast::cli
