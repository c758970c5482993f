#include "theme/IconEngine.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "theme/Tokens.h"
#include "theme/Typography.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>
#include <QTest>

#include <array>
#include <cmath>

using namespace holdfast;

namespace {
using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

// Machado, Oliveira, Fernandes 2009, severity 1.0, on linear RGB.
constexpr Matrix normalVision{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

double linear(int channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

Vector linearRgb(QRgb color)
{
    return {linear(qRed(color)), linear(qGreen(color)), linear(qBlue(color))};
}

Vector times(const Matrix &matrix, const Vector &v)
{
    Vector result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
    return result;
}

// CIE L*a*b*, white D65.
Vector lab(const Vector &rgbLinear)
{
    constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                            {0.2126729, 0.7151522, 0.0721750},
                            {0.0193339, 0.1191920, 0.9503041}}};
    const Vector xyz = times(toXyz, rgbLinear);
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double deltaE(QRgb a, QRgb b, const Matrix &vision)
{
    const auto seen = [&](QRgb color) {
        Vector v = times(vision, linearRgb(color));
        for (double &c : v)
            c = std::clamp(c, 0.0, 1.0);
        return lab(v);
    };
    const Vector p = seen(a);
    const Vector q = seen(b);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

double luminance(QRgb color)
{
    const Vector v = linearRgb(color);
    return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2];
}

double contrast(QRgb a, QRgb b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

struct Pair
{
    const char *name;
    QRgb Tokens::*ink;
    QRgb Tokens::*ground;
};

constexpr Pair textPairs[] = {
    {"text on window", &Tokens::text, &Tokens::window},
    {"text on surface", &Tokens::text, &Tokens::surface},
    {"text on raised", &Tokens::text, &Tokens::raised},
    {"text on hover", &Tokens::text, &Tokens::hover},
    {"text on pressed", &Tokens::text, &Tokens::pressed},
    {"text on accent wash", &Tokens::text, &Tokens::accentWash},
    {"text on ok wash", &Tokens::text, &Tokens::okWash},
    {"text on warning wash", &Tokens::text, &Tokens::warningWash},
    {"text on critical wash", &Tokens::text, &Tokens::criticalWash},
    {"text on neutral wash", &Tokens::text, &Tokens::neutralWash},
    {"secondary on window", &Tokens::secondary, &Tokens::window},
    {"secondary on surface", &Tokens::secondary, &Tokens::surface},
    {"secondary on raised", &Tokens::secondary, &Tokens::raised},
    {"secondary on hover", &Tokens::secondary, &Tokens::hover},
    {"secondary on accent wash", &Tokens::secondary, &Tokens::accentWash},
    {"secondary on critical wash", &Tokens::secondary, &Tokens::criticalWash},
    {"secondary on warning wash", &Tokens::secondary, &Tokens::warningWash},
    {"on accent", &Tokens::onAccent, &Tokens::accent},
    {"on accent, hover", &Tokens::onAccent, &Tokens::accentHover},
    {"on accent, pressed", &Tokens::onAccent, &Tokens::accentPressed},
    {"on critical", &Tokens::onCritical, &Tokens::critical},
    {"on critical, hover", &Tokens::onCritical, &Tokens::criticalHover},
    {"on critical, pressed", &Tokens::onCritical, &Tokens::criticalPressed},
    {"on real strip", &Tokens::onStripReal, &Tokens::stripReal},
    {"accent on surface", &Tokens::accent, &Tokens::surface},
    {"accent on wash", &Tokens::accent, &Tokens::accentWash},
    {"ok on surface", &Tokens::ok, &Tokens::surface},
    {"ok on wash", &Tokens::ok, &Tokens::okWash},
    {"warning on surface", &Tokens::warning, &Tokens::surface},
    {"warning on wash", &Tokens::warning, &Tokens::warningWash},
    {"critical on surface", &Tokens::critical, &Tokens::surface},
    {"critical on wash", &Tokens::critical, &Tokens::criticalWash},
    {"neutral on surface", &Tokens::neutral, &Tokens::surface},
    {"neutral on wash", &Tokens::neutral, &Tokens::neutralWash},
};

constexpr Pair graphicPairs[] = {
    {"border on surface", &Tokens::border, &Tokens::surface},
    {"border on window", &Tokens::border, &Tokens::window},
    {"focus ring on window", &Tokens::accent, &Tokens::window},
    {"focus ring on raised", &Tokens::accent, &Tokens::raised},
    {"strip real", &Tokens::stripReal, &Tokens::window},
    {"strip staging", &Tokens::stripStaging, &Tokens::window},
    {"strip drill", &Tokens::stripDrill, &Tokens::window},
    {"ok on window", &Tokens::ok, &Tokens::window},
    {"warning on window", &Tokens::warning, &Tokens::window},
    {"critical on window", &Tokens::critical, &Tokens::window},
    {"neutral on window", &Tokens::neutral, &Tokens::window},
    {"neutral on raised", &Tokens::neutral, &Tokens::raised},
};

template <std::size_t N>
void addRows(const Pair (&pairs)[N])
{
    QTest::addColumn<QRgb>("ink");
    QTest::addColumn<QRgb>("ground");
    for (const Pair &pair : pairs) {
        QTest::addRow("light: %s", pair.name) << lightTokens.*pair.ink << lightTokens.*pair.ground;
        QTest::addRow("dark: %s", pair.name) << darkTokens.*pair.ink << darkTokens.*pair.ground;
    }
}

QColor firstInk(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) == 255)
                return QColor(image.pixel(x, y));
    return {};
}

const char *const stateNames[] = {"ok", "info", "warning", "critical"};

std::array<QRgb, 4> stateColors(const Tokens &t)
{
    return {t.ok, t.accent, t.warning, t.critical};
}
} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadable_data() { addRows(textPairs); }
    void textIsReadable()
    {
        QFETCH(QRgb, ink);
        QFETCH(QRgb, ground);
        const double ratio = contrast(ink, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void edgesAndGraphicsAreSeen_data() { addRows(graphicPairs); }
    void edgesAndGraphicsAreSeen()
    {
        QFETCH(QRgb, ink);
        QFETCH(QRgb, ground);
        const double ratio = contrast(ink, ground);
        QVERIFY2(ratio >= 3.0, qPrintable(QString::number(ratio)));
    }

    void statesDifferForEveryEye_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::addColumn<Matrix>("vision");
        const std::pair<const char *, Matrix> eyes[] = {{"normal", normalVision},
                                                        {"protan", protanopia},
                                                        {"deutan", deuteranopia},
                                                        {"tritan", tritanopia}};
        for (const auto &[name, matrix] : eyes) {
            QTest::addRow("light, %s", name) << ColorScheme::Light << matrix;
            QTest::addRow("dark, %s", name) << ColorScheme::Dark << matrix;
        }
    }
    void statesDifferForEveryEye()
    {
        QFETCH(ColorScheme, scheme);
        QFETCH(Matrix, vision);
        const std::array<QRgb, 4> colors = stateColors(tokensFor(scheme));
        for (std::size_t i = 0; i < colors.size(); ++i)
            for (std::size_t k = i + 1; k < colors.size(); ++k) {
                const double distance = deltaE(colors[i], colors[k], vision);
                QVERIFY2(distance >= 15.0,
                         qPrintable(QStringLiteral("%1 / %2: %3")
                                        .arg(QLatin1String(stateNames[i]), QLatin1String(stateNames[k]))
                                        .arg(distance)));
            }
    }

    void theCheckCatchesAPaletteThatFailsForDeutan()
    {
        QVERIFY(deltaE(0xFFB3261E, 0xFF8A5300, deuteranopia) < 15.0);
    }

    void paletteSetsEveryGroup_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::newRow("light") << ColorScheme::Light;
        QTest::newRow("dark") << ColorScheme::Dark;
    }
    void paletteSetsEveryGroup()
    {
        QFETCH(ColorScheme, scheme);
        const QPalette palette = paletteFor(scheme);
        const Tokens &t = tokensFor(scheme);
        QCOMPARE(&tokensFor(palette), &t);
        QCOMPARE(palette.color(QPalette::Active, QPalette::Text).rgba(), t.text);
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::Text).rgba(), t.text);
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text).rgba(), t.disabled);
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight).rgba(), t.accent);
        QVERIFY(contrast(palette.color(QPalette::ToolTipText).rgba(),
                         palette.color(QPalette::ToolTipBase).rgba()) >= 4.5);
    }

    void choiceSwitchesLive()
    {
        Theme theme(*qApp);
        int changes = 0;
        connect(&theme, &Theme::schemeChanged, this, [&] { ++changes; });
        theme.setChoice(Theme::Choice::Light);
        const int before = changes;
        theme.setChoice(Theme::Choice::Dark);
        QCOMPARE(changes, before + 1);
        QCOMPARE(QApplication::palette().color(QPalette::Window).rgba(), darkTokens.window);
        theme.setChoice(Theme::Choice::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window).rgba(), lightTokens.window);
    }

    void fontScaleIsKeptInItsRange()
    {
        Theme theme(*qApp);
        theme.setFontScale(300);
        QCOMPARE(theme.fontScale(), 150);
        QCOMPARE(typeFont(TypeRole::Body).pointSizeF(), 10.5 * 1.5);
        theme.setFontScale(10);
        QCOMPARE(theme.fontScale(), 90);
        theme.setFontScale(100);
        QCOMPARE(typeFont(TypeRole::Page).pointSizeF(), 17.0);
    }

    void bundledFontsAreUsed()
    {
        Theme theme(*qApp);
        QCOMPARE(QFontInfo(typeFont(TypeRole::Body)).family(), QStringLiteral("Inter"));
        QCOMPARE(QFontInfo(typeFont(TypeRole::Mono)).family(), QStringLiteral("JetBrains Mono"));
        QVERIFY(QFontInfo(typeFont(TypeRole::Strong)).weight() >= QFont::DemiBold);
    }

    void everyIconIsBundledAndTakesTheColorOfTheTheme()
    {
        Theme theme(*qApp);
        for (int i = 1; i <= static_cast<int>(IconId::StateCritical); ++i) {
            const auto id = static_cast<IconId>(i);
            QVERIFY2(QFile::exists(IconEngine::path(id)), qPrintable(IconEngine::path(id)));
            theme.setChoice(Theme::Choice::Light);
            QCOMPARE(firstInk(themedIcon(id).pixmap(48, 48)).rgba(), lightTokens.text);
            theme.setChoice(Theme::Choice::Dark);
            QCOMPARE(firstInk(themedIcon(id).pixmap(48, 48)).rgba(), darkTokens.text);
            QCOMPARE(firstInk(themedIcon(id).pixmap(48, 48, QIcon::Disabled)).rgba(), darkTokens.disabled);
        }
    }

    void iconsAreSharpAtEveryRatio()
    {
        Theme theme(*qApp);
        const QPixmap twice = themedIcon(IconId::Clock).pixmap(QSize(20, 20), 2.0);
        QCOMPARE(twice.size(), QSize(40, 40));
        QCOMPARE(twice.devicePixelRatio(), 2.0);
    }

    void statesHaveDifferentShapes()
    {
        Theme theme(*qApp);
        const StateKind kinds[] = {StateKind::Unknown,  StateKind::Ok,      StateKind::Verified,
                                   StateKind::Info,     StateKind::Running, StateKind::Warning,
                                   StateKind::Critical, StateKind::Skipped};
        QSet<IconId> shapes;
        for (const StateKind kind : kinds)
            shapes.insert(iconFor(kind));
        QCOMPARE(shapes.size(), static_cast<qsizetype>(std::size(kinds)));
    }

    void hashesAreGroupedByFour()
    {
        QCOMPARE(groupedByFour(QStringLiteral("a1b2c3d4e5")), QStringLiteral("a1b2 c3d4 e5"));
        QCOMPARE(groupedByFour(QString()), QString());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
