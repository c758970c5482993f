#pragma once

#include <array>

#include <QtGlobal>

// The vocabulary of the sample data. Its order is part of what a seed means: append, never reorder.
namespace holdfast::practice {

struct Plan
{
    const char *name;
    int priceCents;
    qint64 messagesPerDay;
};

struct Place
{
    const char *name;
    double latitude;
    double longitude;
    const char *timeZone;
};

inline constexpr std::array plans{Plan{"free", 0, 5}, Plan{"basic", 500, 50}, Plan{"premium", 2000, 1000}};

inline constexpr std::array places{
    Place{"Paris", 48.8566, 2.3522, "Europe/Paris"},
    Place{"Lyon", 45.764, 4.8357, "Europe/Paris"},
    Place{"Montréal", 45.5017, -73.5673, "America/Toronto"},
    Place{"Genève", 46.2044, 6.1432, "Europe/Zurich"},
    Place{"Bruxelles", 50.8503, 4.3517, "Europe/Brussels"},
    Place{"Dakar", 14.7167, -17.4677, "Africa/Dakar"},
    Place{"London", 51.5074, -0.1278, "Europe/London"},
    Place{"São Paulo", -23.5505, -46.6333, "America/Sao_Paulo"},
    Place{"Tōkyō", 35.6762, 139.6503, "Asia/Tokyo"},
    Place{"Nouméa", -22.2711, 166.438, "Pacific/Noumea"},
};

inline constexpr std::array locales{"fr", "fr", "fr", "en", "es", "de"};

inline constexpr std::array givenNames{"Amélie", "Benoît", "Chloé", "David", "Élise",  "François", "Gaëlle",
                                       "Hugo",   "Inès",   "Jonas", "Léa",   "Maëlys", "Noémie",   "Oscar",
                                       "Paul",   "Renée",  "Søren", "Thaïs", "Zoé",    "Đorđe"};

inline constexpr std::array familyNames{"Bernard", "Côté",      "Dubois",  "Émond",   "Fournier",
                                        "García",  "Håkansson", "Lefèvre", "Müller",  "N'Diaye",
                                        "Petit",   "Rousseau",  "O'Neill", "Żeromski"};

inline constexpr std::array personas{"Luna", "Orion", "Maître Régulus", "Véga", "The Navigator"};

inline constexpr std::array topics{"Career change", "Love life",       "Moving house", "Année à venir",
                                   "Full moon",     "Mercury returns", "Family",       "Santé et énergie"};

inline constexpr std::array signs{"Aries", "Taurus",  "Gemini",      "Cancer",    "Leo",      "Virgo",
                                  "Libra", "Scorpio", "Sagittarius", "Capricorn", "Aquarius", "Pisces"};

inline constexpr std::array planets{"Sun",     "Moon",   "Mercury", "Venus",   "Mars",
                                    "Jupiter", "Saturn", "Uranus",  "Neptune", "Pluto"};

inline constexpr std::array questions{
    "What does {planet} in {sign} mean for me this month?",
    "Est-ce que {planet} en {sign} explique ma fatigue ?",
    "Should I sign the contract before {planet} leaves {sign}?",
    "Peux-tu comparer mon thème avec celui de ma sœur ({sign}) ?",
    "I was born under {sign}. Is {planet} well placed today? 🌙",
    "Why do I keep meeting people with {planet} in {sign}?",
    "Merci ! Et pour le travail, {planet} change quelque chose ?",
};

inline constexpr std::array answers{
    "{planet} in {sign} asks for patience. Keep the next two weeks free of big decisions, and look at what "
    "you began "
    "last autumn: it is closer to an end than it seems.",
    "Avec {planet} en {sign}, l'accent est mis sur l'écoute. Prenez le temps de répondre, surtout par écrit.",
    "Your chart shows {planet} opposite {sign}. That is less dramatic than it sounds: expect a delay, not a "
    "refusal.",
    "A trine with {sign} helps. Note down the three things that you would do without fear, then start with "
    "the smallest. ✨",
    "{planet} traverse {sign} jusqu'à la fin du mois ; c'est une bonne période pour clarifier une amitié "
    "ancienne.",
    "There is nothing alarming here. {planet} moves on, and {sign} gives you back the energy you were "
    "missing.",
};

} // namespace holdfast::practice
