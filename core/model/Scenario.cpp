#include "model/Scenario.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qsizetype largestFile = 256 * 1024;
constexpr qsizetype longestText = 4000; // characters
constexpr qsizetype mostSteps = 50;
constexpr qsizetype mostSymptoms = 50;
constexpr qsizetype mostWords = 50; // of a command
constexpr qsizetype longestFact = 300;
constexpr int heaviest = 100;

constexpr StepKind kinds[] = {StepKind::Automatic, StepKind::Assisted, StepKind::Manual};
constexpr const char16_t *factFamilies[] = {u"endpoint:", u"port:", u"logs:"};
const QStringList plans{u"backup"_s, u"restore"_s, u"revert"_s, u"verify"_s, u"validate"_s};

// What a terminal or a page must not be handed: control characters but the line feed.
bool isShowable(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c == u'\n' || c.category() != QChar::Other_Control; });
}

Result<QString> readWords(ObjectReader &reader, const QString &key)
{
    HOLDFAST_TRY_AS(const QString text, reader.text(key));
    if (text.size() > longestText)
        return reader.invalid(key, u"is longer than "_s + QString::number(longestText) + u" characters"_s);
    if (!isShowable(text))
        return reader.invalid(key, u"holds control characters"_s);
    return text;
}

enum class Needed
{
    Yes,
    No
};

Result<LocalText> readLocal(ObjectReader &reader, const QString &key, Needed needed)
{
    LocalText out;
    if (!reader.has(key) && needed == Needed::No)
        return out;
    if (!reader.has(key))
        return reader.invalid(key, u"is missing"_s);
    HOLDFAST_TRY_AS(ObjectReader text, reader.object(key));
    HOLDFAST_TRY(text.needed(u"en"_s));
    HOLDFAST_TRY_AS(out.english, readWords(text, u"en"_s));
    HOLDFAST_TRY_AS(out.french, readWords(text, u"fr"_s));
    HOLDFAST_TRY(text.done());
    return out;
}

Result<QString> readId(ObjectReader &reader)
{
    static const QRegularExpression word(u"^[a-z0-9][a-z0-9-]{0,63}$"_s);
    HOLDFAST_TRY_AS(const QString id, reader.needed(u"id"_s));
    if (!word.match(id).hasMatch())
        return reader.invalid(u"id"_s, u"must be small letters, digits and hyphens, at most 64"_s);
    return id;
}

bool isFact(const QString &name)
{
    static const QStringList facts{u"database"_s, u"database-check"_s, u"health"_s, u"health-db"_s,
                                   u"frontend"_s, u"cors"_s,           u"disk"_s,   u"env-keys"_s,
                                   u"clock"_s,    u"auth-errors"_s,    u"logs"_s};
    return facts.contains(name) ||
           std::any_of(std::begin(factFamilies), std::end(factFamilies), [&](const char16_t *family) {
               const QStringView prefix(family);
               return name.startsWith(prefix) && name.size() > prefix.size() && name.size() <= longestFact;
           });
}

Result<QStringList> readFacts(ObjectReader &reader, const QString &key)
{
    HOLDFAST_TRY_AS(const QStringList facts, reader.texts(key));
    if (facts.size() > mostSymptoms)
        return reader.invalid(key, u"has too many"_s);
    for (qsizetype i = 0; i < facts.size(); ++i) {
        if (!isFact(facts[i]))
            return reader.invalid(key, u"is no fact of a diagnosis, at "_s + QString::number(i));
    }
    return facts;
}

Result<Symptom> readSymptom(ObjectReader &reader)
{
    Symptom out;
    HOLDFAST_TRY_AS(out.fact, reader.needed(u"fact"_s));
    if (!isFact(out.fact))
        return reader.invalid(u"fact"_s, u"is no fact of a diagnosis"_s);
    HOLDFAST_TRY_AS(out.verdicts, reader.texts(u"verdicts"_s));
    const auto known = [](const QString &word) { return word == u"fail" || word == u"warn"; };
    if (out.verdicts.isEmpty() || !std::all_of(out.verdicts.begin(), out.verdicts.end(), known))
        return reader.invalid(u"verdicts"_s, u"must be fail, warn or both"_s);
    HOLDFAST_TRY_AS(out.weight, reader.number(u"weight"_s, 1));
    if (out.weight > heaviest)
        return reader.invalid(u"weight"_s, u"must be 1 to "_s + QString::number(heaviest));
    HOLDFAST_TRY_AS(out.unless, readFacts(reader, u"unless"_s));
    HOLDFAST_TRY(reader.done());
    return out;
}

Result<QString> readAction(ObjectReader &reader, StepKind kind)
{
    HOLDFAST_TRY_AS(const QString action, reader.text(u"action"_s));
    if (kind == StepKind::Automatic && !plans.contains(action))
        return reader.invalid(u"action"_s, u"must be one of: "_s + plans.join(u", "_s));
    if (kind == StepKind::Assisted && !action.isEmpty() && !isFact(action))
        return reader.invalid(u"action"_s, u"is no fact of a diagnosis"_s);
    if (kind == StepKind::Manual && !action.isEmpty())
        return reader.invalid(u"action"_s, u"is for automatic and assisted steps"_s);
    return action;
}

Result<QStringList> readCommand(ObjectReader &reader)
{
    if (!reader.has(u"command"_s))
        return QStringList();
    HOLDFAST_TRY_AS(const QStringList words, reader.command(u"command"_s));
    const bool fits = words.size() <= mostWords &&
                      std::all_of(words.begin(), words.end(),
                                  [](const QString &w) { return w.size() <= longestText && isShowable(w); });
    if (!fits)
        return reader.invalid(u"command"_s, u"is too long, or holds control characters"_s);
    return words;
}

Result<ScenarioStep> readStep(ObjectReader &reader)
{
    ScenarioStep out;
    HOLDFAST_TRY_AS(out.id, readId(reader));
    HOLDFAST_TRY_AS(const QString kind, reader.needed(u"kind"_s));
    const auto found = std::find_if(std::begin(kinds), std::end(kinds),
                                    [&](StepKind candidate) { return toString(candidate) == kind; });
    if (found == std::end(kinds))
        return reader.invalid(u"kind"_s, u"must be one of: automatic, assisted, manual"_s);
    out.kind = *found;
    HOLDFAST_TRY_AS(out.action, readAction(reader, out.kind));
    HOLDFAST_TRY_AS(out.title, readLocal(reader, u"title"_s, Needed::Yes));
    HOLDFAST_TRY_AS(out.how, readLocal(reader, u"how"_s, Needed::No));
    HOLDFAST_TRY_AS(out.command, readCommand(reader));
    HOLDFAST_TRY_AS(out.optional, reader.flag(u"optional"_s));
    HOLDFAST_TRY(reader.done());
    return out;
}

Result<QList<Symptom>> readSymptoms(ObjectReader &top)
{
    QList<Symptom> out;
    HOLDFAST_TRY_AS(QList<ObjectReader> items, top.objects(u"symptoms"_s));
    if (items.size() > mostSymptoms)
        return top.invalid(u"symptoms"_s, u"has more than "_s + QString::number(mostSymptoms));
    for (ObjectReader &item : items) {
        HOLDFAST_TRY_AS(const Symptom symptom, readSymptom(item));
        out.append(symptom);
    }
    return out;
}

Result<QList<ScenarioStep>> readSteps(ObjectReader &top)
{
    QList<ScenarioStep> out;
    HOLDFAST_TRY_AS(QList<ObjectReader> items, top.objects(u"steps"_s));
    if (items.isEmpty() || items.size() > mostSteps)
        return top.invalid(u"steps"_s, u"must be 1 to "_s + QString::number(mostSteps));
    for (ObjectReader &item : items) {
        HOLDFAST_TRY_AS(const ScenarioStep step, readStep(item));
        const auto same = [&](const ScenarioStep &other) { return other.id == step.id; };
        if (std::any_of(out.begin(), out.end(), same))
            return item.invalid(u"id"_s, u"is the id of another step, too"_s);
        out.append(step);
    }
    return out;
}

Result<QString> readLetter(ObjectReader &top)
{
    HOLDFAST_TRY_AS(const QString letter, top.text(u"letter"_s));
    const bool fits = letter.isEmpty() || (letter.size() == 1 && letter[0] >= u'A' && letter[0] <= u'Z');
    if (!fits)
        return top.invalid(u"letter"_s, u"must be one capital letter"_s);
    return letter;
}

} // namespace

QString LocalText::in(const QString &language) const
{
    const bool wantsFrench = language == u"fr" || language.startsWith(u"fr_") || language.startsWith(u"fr-");
    return wantsFrench && !french.isEmpty() ? french : english;
}

QString toString(StepKind kind)
{
    switch (kind) {
    case StepKind::Automatic:
        return u"automatic"_s;
    case StepKind::Assisted:
        return u"assisted"_s;
    case StepKind::Manual:
        return u"manual"_s;
    }
    return {};
}

const ScenarioStep *Scenario::step(const QString &stepId) const
{
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [&](const ScenarioStep &candidate) { return candidate.id == stepId; });
    return found == steps.end() ? nullptr : &*found;
}

Result<Scenario> scenarioFromJson(const QByteArray &json, const QString &source)
{
    if (json.size() > largestFile)
        return fail(ErrorCode::ScenarioInvalid, source,
                    u": is larger than "_s + QString::number(largestFile) + u" bytes"_s);
    Scenario out;
    out.source = source;
    HOLDFAST_TRY_AS(ObjectReader top, readDocument(ErrorCode::ScenarioInvalid, json));
    HOLDFAST_TRY_AS(const QJsonValue schema, top.value(u"schema"_s));
    if (schema != QJsonValue(1))
        return top.invalid(u"schema"_s, u"must be 1"_s);
    HOLDFAST_TRY_AS(out.id, readId(top));
    HOLDFAST_TRY_AS(out.letter, readLetter(top));
    HOLDFAST_TRY_AS(out.title, readLocal(top, u"title"_s, Needed::Yes));
    HOLDFAST_TRY_AS(out.when, readLocal(top, u"when"_s, Needed::Yes));
    HOLDFAST_TRY_AS(out.symptoms, readSymptoms(top));
    HOLDFAST_TRY_AS(out.steps, readSteps(top));
    HOLDFAST_TRY(top.done());
    return out;
}

QList<QStringList> commandsOf(const ScenarioStep &step, const Environment &environment)
{
    if (step.command == QStringList{u"services.stop"_s})
        return environment.services.stop;
    if (step.command == QStringList{u"services.start"_s})
        return environment.services.start;
    return step.command.isEmpty() ? QList<QStringList>() : QList<QStringList>{step.command};
}

} // namespace holdfast
