"""Offers and needs that belong together, each in another language, as coordinators write them.

Written by hand: in all our languages and in all that the encoder knows. No text translates its
counterpart: one side tells what it has, the other what it lacks.
"""

from dataclasses import dataclass, replace

from bot.domain.cities import CityId
from bot.domain.languages import LanguageCode
from bot.domain.matching.pool import Pool
from bot.domain.matching.profiles import Kind, Place, Profile, Subject
from bot.domain.matching.relations import History
from bot.domain.matching.scoring import scores
from bot.domain.regions import Region
from bot.domain.topics import Topic
from bot.texts.encoder import Encoder


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence and its language."""

    language: LanguageCode
    words: str


@dataclass(frozen=True, slots=True)
class Pair:
    """An offer, the need that it meets, and the topic under which both would be found."""

    topic: Topic
    offer: Text
    need: Text


def pairs() -> list[Pair]:
    """Read the pairs below."""
    lines = PAIRS.strip().splitlines()
    return [
        Pair(Topic(topic.removeprefix("# ")), _text(offer), _text(need))
        for topic, offer, need in zip(lines[::3], lines[1::3], lines[2::3], strict=True)
    ]


def profiles(encoder: Encoder, topics: bool) -> tuple[list[Profile], list[Profile]]:
    """Give those who offer and those who seek, by their texts alone or with the topics too."""
    every = pairs()
    texts = [pair.offer for pair in every] + [pair.need for pair in every]
    vectors = encoder.encode([t.words for t in texts], [t.language for t in texts])
    place = Place(CityId("anywhere"), "BE", Region.EUROPE_NORTH_AMERICA, 60)
    bare = [
        Profile(Subject(Kind.CALL, str(number)), place, words=vector)
        for number, vector in enumerate(vectors)
    ]
    offering, seeking = bare[: len(every)], bare[len(every) :]
    if topics:
        held = [frozenset({pair.topic}) for pair in every]
        offering = [replace(one, offers=each) for one, each in zip(offering, held, strict=True)]
        seeking = [replace(one, seeks=each) for one, each in zip(seeking, held, strict=True)]
    return offering, seeking


def ranks(askers: list[Profile], candidates: list[Profile]) -> list[int]:
    """Tell at which place each asker finds its counterpart, by the score; 1 is the first."""
    found: list[int] = []
    with Pool(candidates).reading() as rows:
        order = [rows.by_subject[candidate.subject] for candidate in candidates]
        for asker, row in zip(askers, order, strict=True):
            totals = scores(asker, rows, History()).totals()
            found.append(int((totals >= totals[row] - 1e-9).sum()))
    return found


def _text(line: str) -> Text:
    language, _, words = line.partition(" ")
    return Text(LanguageCode(language), words)


PAIRS = """
# residency
en We offer a two-month residency for digital artists in our media lab.
ko 우리 도시의 디지털 아티스트가 두 달 동안 머물며 작업할 레지던시를 찾습니다.
# study-visit
fr Nous accueillons des équipes municipales pour une visite d'étude de nos ateliers de céramique.
es Queremos hacer una visita de estudio a talleres de cerámica con nuestro equipo municipal.
# internship
de Wir bieten Praktikumsplätze in unserem Stadtarchiv für Studierende aus Partnerstädten.
en Our students are looking for internships in a city archive.
# safe-haven
nl Onze stad biedt een veilig onderkomen aan schrijvers die in hun eigen land bedreigd worden.
ar نبحث عن ملاذ آمن لكاتبة مهددة في بلدها.
# mobility
en We pay the travel costs of young musicians who perform abroad.
es Buscamos apoyo para los gastos de viaje de músicos jóvenes que tocan en el extranjero.
# festival-slot
fr Notre festival de jazz propose une scène à des groupes venus de villes partenaires.
ja 私たちの街のジャズバンドが出演できる海外のジャズフェスティバルを探しています。
# exhibition
it Mettiamo a disposizione una sala espositiva per mostre di design contemporaneo.
zh 我们正在寻找一个展厅，举办当代设计展览。
# stage-date
ru Наша филармония приглашает камерные оркестры выступить весной.
pt A nossa orquestra de câmara procura uma sala para um concerto na primavera.
# screening
es Ofrecemos proyecciones de cortometrajes en nuestro cine municipal.
tr Kısa filmlerimizi gösterecek bir belediye sineması arıyoruz.
# author-event
en Our library invites poets for public readings.
pl Nasza poetka szuka biblioteki, w której mogłaby czytać swoje wiersze publiczności.
# guest-chef
es Invitamos a cocineros extranjeros a preparar un menú en nuestro festival gastronómico.
th เชฟของเราอยากไปทำอาหารเป็นเชฟรับเชิญในเทศกาลอาหารที่ต่างประเทศ
# market-stand
ar نوفر أجنحة مجانية للحرفيين في معرض الصناعات التقليدية.
fr Nos artisans cherchent un stand gratuit dans une foire d'artisanat traditionnel.
# co-production
fr Nos studios coproduisent des films documentaires avec des équipes étrangères.
ko 다큐멘터리 영화를 함께 제작할 해외 공동제작사를 찾고 있습니다.
# commission
pt A nossa cidade encomenda um mural a um artista de outra cidade da rede.
en A street artist from our city would like a commission for a mural.
# creative-lab
en We run a hackathon on video games and welcome teams from abroad.
de Unser Team junger Spieleentwickler möchte an einem Hackathon im Ausland teilnehmen.
# literary-translation
ja 小説を日本語に翻訳できる経験豊富な翻訳家がいます。
ko 우리 작가의 소설을 일본어로 옮길 번역가를 구합니다.
# publishing
ar دار النشر لدينا مستعدة لنشر كتب الأطفال من مدن أخرى.
es Buscamos una editorial que publique nuestros libros infantiles.
# training
fr Nous formons des techniciens à l'éclairage de scène.
ar نحتاج إلى تدريب فنيين على إضاءة المسرح.
# mentoring
en Experienced designers in our city mentor young fashion brands.
it Giovani marchi di moda della nostra città cercano designer esperti che li guidino.
# speaker
de Unsere Filmkritikerin steht als Jurymitglied für Festivals zur Verfügung.
fr Nous cherchons une personne critique de cinéma pour le jury de notre festival.
# traditional-skills
es Nuestras tejedoras enseñan el telar tradicional a artesanos de otros países.
zh 我们的手工艺人想学习传统织布技艺。
# research
en Our university studies the economic impact of music festivals and shares its methods.
nl Wij zoeken onderzoekers die het economische effect van ons muziekfestival kunnen meten.
# policy-exchange
fr Notre ville partage son expérience du soutien public aux artistes indépendants.
pt Queremos aprender como outras cidades apoiam artistas independentes com políticas públicas.
# cultural-data
ko 우리 시는 문화 지표와 통계를 수집하는 방법을 공유합니다.
en We need help to collect cultural statistics and indicators.
# archive
pl Nasze archiwum udostępnia nagrania muzyki ludowej.
es Buscamos grabaciones antiguas de música popular en archivos de otras ciudades.
# urban-regeneration
de Wir haben alte Fabriken in Kulturzentren umgewandelt und geben unser Wissen weiter.
ar نريد تحويل مصنع قديم إلى مركز ثقافي ونبحث عمن لديه خبرة في ذلك.
# digital-technology
zh 我们的工作室可以用虚拟现实技术展示博物馆藏品。
fr Notre musée cherche un studio de réalité virtuelle pour montrer ses collections.
# venue
tr Tiyatromuzu yaz aylarında konuk tiyatro topluluklarına açıyoruz.
ru Наша театральная труппа ищет сцену за рубежом на лето.
# workspace
en We have free studio space for ceramic artists in a former pottery.
ja 陶芸家が使える工房を海外で探しています。
# filming-location
es Nuestro casco antiguo y el puerto están disponibles para rodajes de cine.
de Wir suchen eine Altstadt mit Hafen als Drehort für einen Spielfilm.
# equipment
en We lend sound equipment for open-air concerts.
fr Nous avons besoin de matériel de sonorisation pour des concerts en plein air.
# funding
ar يقدم صندوقنا منحًا صغيرة لمشاريع الفنون الرقمية.
pt Procuramos financiamento para um pequeno projeto de arte digital.
# joint-bid
it Siamo pronti a guidare una candidatura europea comune sul patrimonio gastronomico.
pl Szukamy partnera do wspólnego wniosku o fundusze europejskie na dziedzictwo kulinarne.
# promotion
fr Notre radio locale présente chaque semaine des musiciens d'autres villes.
es Queremos que una radio extranjera dé a conocer a los músicos de nuestra ciudad.
# distribution
en Our distributors sell handmade crafts in shops across the country.
th ช่างฝีมือของเราต้องการผู้จัดจำหน่ายงานหัตถกรรมในต่างประเทศ
# business-support
nl Wij begeleiden startende ontwerpbureaus met juridisch en financieel advies.
en New design studios in our city need legal and financial advice.
# cultural-tourism
pt Criamos rotas literárias para turistas e ajudamos outras cidades a fazê-lo.
ko 관광객을 위한 문학 산책길을 만드는 데 도움을 줄 도시를 찾습니다.
# youth
ru Наш детский хор принимает юных певцов из других стран.
zh 我们的儿童合唱团希望与外国的小歌手交流。
# community
en We know how to involve residents in planning a neighbourhood festival.
it Vogliamo coinvolgere gli abitanti nell'organizzazione di una festa di quartiere.
# gender-equality
fr Nous animons un réseau de femmes cinéastes ouvert aux autres villes.
ar تبحث مخرجات السينما في مدينتنا عن شبكة نسائية دولية.
# health
en Our museum runs art workshops for people with dementia.
nl Ons museum wil kunstworkshops opzetten voor mensen met dementie.
# accessibility
de Wir beraten Theater, wie Aufführungen für gehörlose Menschen zugänglich werden.
es Queremos que nuestras obras de teatro sean accesibles para personas sordas.
# sustainability
th เราสอนวิธีจัดเทศกาลดนตรีที่ไม่สร้างขยะ
en We want to organise a music festival without waste.
# crisis-recovery
ja 地震の後に文化財を修復した経験を共有します。
tr Depremde hasar gören kültürel mirasın onarımı için deneyim arıyoruz.
# exhibition
fr Notre centre de la bande dessinée prête une exposition itinérante.
pl Szukamy objazdowej wystawy komiksów.
# residency
es Ofrecemos a novelistas una casa junto al mar para escribir durante el verano.
fr Une romancière de notre ville cherche un lieu calme au bord de la mer pour écrire cet été.
# training
zh 我们的烹饪学校教授中国面食，欢迎外国学员。
it I nostri giovani cuochi vorrebbero imparare a preparare la pasta cinese.
# training
ko 우리 애니메이션 스튜디오가 젊은 감독들을 위한 워크숍을 엽니다.
ar نبحث عن ورشة عمل في الرسوم المتحركة للمخرجين الشباب.
# equipment
de Unser Fablab stellt 3D-Drucker für Designprojekte zur Verfügung.
tr Tasarım projemiz için 3D yazıcı kullanabileceğimiz bir atölye arıyoruz.
# archive
en Our city archive has digitised a collection of old photographs and can train others.
ru Нам нужна помощь, чтобы оцифровать коллекцию старых фотографий.
# stage-date
pl Zapraszamy teatry lalek na nasz letni festiwal.
ja 人形劇団が参加できる夏のフェスティバルを探しています。
# co-production
pt A nossa companhia de dança contemporânea quer coproduzir com parceiros de outros continentes.
fr Nous cherchons une compagnie de danse étrangère pour créer ensemble un spectacle.
# market-stand
it Il nostro mercato contadino ospita produttori di formaggio di altre città.
nl Onze kaasmakers zoeken een plaats op een buitenlandse boerenmarkt.
# youth
ar ننظم مسابقة في القصة القصيرة لتلاميذ المدارس من كل المدن.
en Pupils from our schools would like to take part in an international short story competition.
# research
es Investigamos recetas ancestrales con maíz y compartimos los resultados.
ko 옥수수를 쓰는 전통 요리법을 함께 연구할 도시를 찾습니다.
# digital-technology
en We build digital maps of cultural heritage with open data.
th เราต้องการทำแผนที่ดิจิทัลของมรดกทางวัฒนธรรม
# traditional-skills
ja 漆器の職人が海外で実演と展示を行います。
de Unser Museum sucht Lackkünstler, die ihr Handwerk vorführen und ausstellen.
# residency
ru Приглашаем звуковых художников поработать в заброшенной обсерватории.
en A sound artist from our city is looking for an unusual place to work.
# commission
fr Notre festival des lumières commande des installations à des artistes étrangers.
zh 我们的灯光艺术家希望为外国的灯光节创作装置。
# mobility
tr Sinema okulumuz yabancı öğrencilere burs veriyor.
ar يبحث طلاب السينما لدينا عن منح للدراسة في الخارج.
# internship
de Unsere Geigenbauer bilden Lehrlinge aus anderen Ländern aus.
es Un aprendiz de nuestra ciudad quiere aprender a construir violines.
# publishing
ko 우리 도서관은 외국 도서관과 어린이 그림책을 교환합니다.
fr Notre bibliothèque souhaite échanger des albums illustrés pour enfants avec une autre ville.
# co-production
nl Onze omroep neemt hoorspelen op met buitenlandse auteurs.
pl Nasi autorzy chcą nagrać słuchowisko za granicą.
# policy-exchange
en Our night mayor advises cities on noise rules for live music clubs.
pt Precisamos de conselhos sobre regras de ruído para casas de música ao vivo.
# venue
ar لدينا مسرح روماني مفتوح في الهواء الطلق لحفلات الموسيقى.
it Il nostro gruppo di musica popolare cerca un teatro antico all'aperto per un concerto.
# traditional-skills
th ช่างทอผ้าไหมของเราสอนการย้อมสีธรรมชาติ
es Queremos aprender a teñir telas con colores naturales.
"""
