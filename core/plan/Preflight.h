#pragma once

#include "plan/Restore.h"

namespace holdfast {

// Makes the rows of a pre-flight into a RestorePreparation; the first reason against it becomes its refusal.
// Changes nothing.
class Preflight
{
public:
    Preflight(const Services &services, const Environment &environment, const RestoreRequest &request,
              RestorePreparation &out)
        : m_services(services), m_environment(environment), m_request(request), m_out(out)
    {
    }

    // All rows that fit this request.
    void run();
    // Those of a PostgreSQL target.
    void runOnServer();
    // Whether a database beside the one in use could be made there and this set loaded into it.
    void runForScratch();

private:
    void add(const CheckResult &check) { m_out.preflight.append(check); }
    void add(const CheckResult &check, const Error &refusal);

    void unfinished();
    void set();
    void sound();
    void age();
    void identity();
    bool isSameTarget() const;
    QString acceptPhrase() const;
    void runtime();
    void target();
    void openers();
    void space();
    void clock();
    Path existingFolder() const;

    void mount();
    void links();
    void owner();
    void userVersion();

    void server();
    void versions();
    void rights();
    void serverTarget();
    void needs();
    void extensions(const QList<Extension> &wanted);
    void missing(const QString &id, const QStringList &names);
    void holders();
    void serverSpace();
    qint64 bytesOnServer() const;
    Path folderOnServer() const;
    void collation();
    void locks();
    void publications();
    void sessions();
    void kept();
    void plainSql();

    const Services &m_services;
    const Environment &m_environment;
    const RestoreRequest &m_request;
    RestorePreparation &m_out;
};

// Whether a file's owner, who is not root, can make files beside it: SQLite has to (S20). By mode and the one
// group of the file alone.
bool canMakeFilesIn(const FileFacts &folder, const FileFacts &file);

CheckResult row(const QString &id, Verdict verdict, const Phrase &expected, const Phrase &observed,
                const Phrase &remedy = {});

} // namespace holdfast
