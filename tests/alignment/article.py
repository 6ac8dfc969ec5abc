"""A made-up article and its translation, sentence for sentence."""

UKRAINIAN = [
    "Міст через Інгул відкрили після ремонту",
    "У Миколаєві 14 вересня відкрили міст через річку Інгул, який ремонтували майже два роки.",
    "Роботи коштували 340 млн гривень, повідомив мер Олександр Сенкевич.",
    "«Ми обіцяли людям, що восени вони знову поїдуть цим мостом», — сказав він.",
    "Будівельники замінили 27 опор і поклали новий асфальт.",
    "Перший тролейбус проїхав мостом о 6:15.",
    "Раніше жителям доводилося їхати в об'їзд 12 кілометрів.",
    "Чому ремонт тривав так довго?",
    "За словами мера, навесні 2023 року вода зруйнувала тимчасову дамбу.",
    "Тоді двоє робітників отримали поранення, їх доставили до лікарні.",
    "Компанія «Дорсервіс» не відповіла на запитання журналістів.",
    "Наступного року місто планує відремонтувати ще три мости.",
]
GERMAN = [
    "Brücke über den Inhul nach Reparatur eröffnet",
    "In Mykolajiw ist am 14. September die Brücke über den Fluss Inhul eröffnet worden, die fast zwei Jahre "
    "lang repariert wurde.",
    "Die Arbeiten kosteten 340 Mio. Hrywnja, teilte Bürgermeister Oleksandr Senkewytsch mit.",
    "„Wir haben den Menschen versprochen, dass sie im Herbst wieder über diese Brücke fahren“, sagte er.",
    "Die Bauarbeiter ersetzten 27 Pfeiler und verlegten neuen Asphalt.",
    "Der erste Oberleitungsbus fuhr um 6.15 Uhr über die Brücke.",
    "Zuvor mussten die Einwohner einen Umweg von zwölf Kilometern fahren.",
    "Warum dauerte die Reparatur so lange?",
    "Nach Angaben des Bürgermeisters zerstörte das Wasser im Frühjahr 2023 einen provisorischen Damm.",
    "Damals wurden zwei Arbeiter verletzt und in ein Krankenhaus gebracht.",
    "Das Unternehmen „Dorservice“ antwortete nicht auf die Fragen der Journalisten.",
    "Im nächsten Jahr will die Stadt drei weitere Brücken reparieren.",
]
UNRELATED = [
    "Hohe Preise belasten Bäckereien",
    "Die Mehlpreise in Bayern sind im August um 8 Prozent gestiegen.",
    "Viele Betriebe geben die Kosten an ihre Kunden weiter.",
    "Der Verband der Bäcker rechnet mit weiteren Schließungen.",
    "Besonders auf dem Land fehlt es an Nachwuchs.",
    "Eine Bäckerin aus Passau backt deshalb nur noch an vier Tagen.",
]
