"""Abbreviations after which a full stop does not end a sentence, each line with a witness.

`NEVER` never end a sentence; `SELDOM` may end one: the sentence goes on when a small letter or a figure follows.
Written without the last full stop and in small letters; inner full stops and spaces are left out (`z. B.` is `zb`).
"""

GERMAN_NEVER = frozenset(
    "dr prof dipl ing hr hrn fr frl st"  # Dr. Meier; Prof. Schmidt; Dipl.-Ing. Weber; Hrn. Koch; St. Petersburg
    " zb ua ia dh bzw ca vgl bspw sog gem lt inkl exkl zzgl ggf evtl etwa"  # u. a. in Kyjiw; ca. 40 Panzer; sog. Referendum
    " mio mrd bio tsd"  # 1,3 Mio. Euro; 2 Mrd. Dollar; 3 Tsd. Soldaten
    " nr bd hg hrsg abs art ziff kap s str pl abb tab anm"  # Art. 5 des Vertrags; S. 12; Hauptstr. 4
    " geb gest verh gegr"  # Olena Koval (geb. Schewtschenko)
    " jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do sa so"  # 24. Feb. 2022; Mo. bis Fr.
    " gen oltn olt hptm maj lt ltn adm kdt min a.d"  # Gen. Sluschnyj; Maj. Koval
    " max mind durchschn tel vs ehem stellv ukr russ dt engl franz poln kasach".split()  # max. 90 km/h; ehem. Minister
)
GERMAN_SELDOM = frozenset("usw usf etc ff uä oä uvm chr uhr jh jhd jahrh min sek std co corp inc ltd bros".split())
CYRILLIC_NEVER = frozenset(
    "м с смт сел хут о оз пос г д дер ст"  # м. Київ; с. Коряково; о. Зміїний; г. Москва; ст. лейтенант; ст. 5
    " вул просп пл бульв пров наб ул пер шос буд корп кв оф"  # вул. Хрещатик, буд. 5; ул. Ленина
    " ім им проф акад доц канд докт ген полк підполк подполк майор кап лейт серж адм дир зав зам заст деп"  # ім. Шевченка
    " див див напр например порівн ср см п пп пункт ч част абз табл мал рис стор"  # див. вище; п. 3; ч. 2 ст. 111; см. рис. 2
    " бл прибл близ ок нар род пом св преп о прот митр"  # нар. 1975; св. Миколая; о. Андрій
    " гр гр-н товар т тов пан п-н"  # гр. Петренко
    " тис тыс млн млрд трлн"  # 5 тис. осіб; 3 тыс. человек
    " кв куб пог"  # 40 кв. км
    " англ нім нем фр франц польськ лат укр рос русск каз каз-р"  # (англ. Snake Island)
    " січ лют бер квіт трав черв лип серп вер жовт лист груд янв фев мар апр июн июл авг сен сент окт ноя дек"  # 24 лют. 2022
    " мін макс мин макс орієнт внутр зовн внеш міжнар межд держ гос нац тел".split()  # тел. 112
)
CYRILLIC_SELDOM = frozenset(
    "р рр року г гг в вв ст до н е тд тп ін інш др проч обл р-н район грн коп руб долл дол євро чол люд год хв сек мин ч"
    # 2014 р. відбулося; у 2022 г. началось; і т. д.; та ін.; Київська обл. і; 500 грн. за
    " млн млрд інш тощо".split()
)
KAZAKH_NEVER = frozenset("ж жж ғ қ обл ауд көш тб т с мың млн млрд".split())  # 2022 ж. ақпан; т. б.; Абай көш. 5
ENGLISH_NEVER = frozenset("mr mrs ms dr prof st gen col lt sgt capt gov sen rep vs no fig jan feb mar apr aug sept oct nov dec".split())
ENGLISH_SELDOM = frozenset("etc inc ltd co corp am pm us uk eg ie".split())

NEVER = {"de": GERMAN_NEVER, "uk": CYRILLIC_NEVER, "ru": CYRILLIC_NEVER, "kk": KAZAKH_NEVER | CYRILLIC_NEVER, "en": ENGLISH_NEVER}
SELDOM = {"de": GERMAN_SELDOM, "uk": CYRILLIC_SELDOM, "ru": CYRILLIC_SELDOM, "kk": CYRILLIC_SELDOM, "en": ENGLISH_SELDOM}

# First words of a German, Ukrainian or Russian sentence after „… Platz 3.“: they cannot belong to the ordinal.
SENTENCE_OPENERS = frozenset(
    "der die das den dem ein eine einen er sie es wir ich ihr in im am an auf bei mit nach von vom zu zum zur für aus um über"
    " und aber doch auch denn dann da dort danach damit daher deshalb dabei dazu so wie wenn als ob weil dass dies diese dieser dieses"
    " nun nur noch schon bisher seit unter vor gegen ohne laut trotz während wegen zuvor zudem außerdem jedoch insgesamt"
    " він вона воно вони це цей ця ці той та те ті у в на за з із до від про при під над а але і й та також проте однак тоді тому"
    " потім після перед він серед через якщо коли як що ми я он она оно они это этот эта эти тот и но также однако тогда поэтому"
    " потом после перед среди через если когда как что мы по из от об при под".split()
)
