/** Historical spellings, for tests: the form in the index, then forms that are not in it. */
const LINES = `
Yuri Piatakov: Pyatakov Pjatakow Piatakoff Pjatakov Пятаков
Nikolai Bukharin: Bucharin Boukharine Buharin Buxarin Бухарин
Gregory Zinoviev: Zinovyev Sinowjew Zinov’ev Zinovieff Zinovev Зиновьев
Leonid Nikolayev: Nikolaiev Nikolajew Nikolaev Nikolajev Николаев
Nikolai Yezhov: Yezov Ejov Jeschow Iejov Ezhov Ežov Ежов
Leon Trotsky: Trotzki Trockij Trotskii Trotskij Trotzky Троцкий
Mikhail Tukhachevsky: Tuhachevski Tuchatschewski Toukhatchevski Tuchačevskij Tuhačevskij Тухачевский
Andrei Vyshinsky: Wyschinski Vishinsky Vychinski Vyšinskij Wyshinsky Вышинский
Nikita Khrushchev: Chruschtschow Khrouchtchev Chruščëv Kruschev Krushchev Hruŝëv Хрущёв Хрущев
Grigory Yevdokimov: Jewdokimow Evdokimov Ievdokimov Евдокимов
Sergei Mrachkovsky: Mratschkowski Mratchkovski Mračkovskij Мрачковский
David Riazanov: Riasanow Ryazanov Rjazanov Riazanoff Rjasanow Рязанов
Vagarshak Ter-Vaganian: Ter-Waganjan Ter-Vaganyan Terwaganjan Тер-Ваганян
Lev Kamenev: Kamenew Kaménev Kameneff Каменев
Alexei Rykov: Rykow Rykoff Rikov Рыков
Mikhail Tomsky: Tomski Tomskij Tomskii Томский
Genrikh Yagoda: Jagoda Iagoda Ягода
Nikolai Krestinsky: Krestinskij Krestinski Крестинский
Christian Rakovsky: Rakowski Rakovski Rakovskij Раковский
Grigory Sokolnikov: Sokolnikoff Sokolnikow Sokol'nikov Сокольников
Sergo Ordzhonikidze: Ordschonikidse Ordjonikidze Ordžonikidze Орджоникидзе
Viktor Chernov: Tschernow Tchernov Černov Tchernoff Чернов
Nikolai Muralov: Muralow Mouralov Muraloff Муралов
Ivan Bakaev: Bakajew Bakayev Bakaiev Бакаев
Ivan Smirnov: Smirnow Smirnoff Смирнов
Sergei Kirov: Kirow Kiroff Киров
Nikolai Sukhanov: Suchanow Soukhanov Suhanov Суханов
Dmitri Shostakovich: Schostakowitsch Chostakovitch Šostakovič Шостакович
Sergei Eisenstein: Ejzenštejn Eizenshtein Эйзенштейн
Leonid Serebryakov: Serebrjakow Serebriakov Sérébriakov Серебряков
Georgy Chicherin: Tschitscherin Tchitchérine Čičerin Чичерин
Kliment Voroshilov: Woroschilow Vorochilov Vorošilov Ворошилов
Andrei Zhdanov: Schdanow Shdanow Jdanov Ždanov Жданов
Anatoly Lunacharsky: Lunatscharski Lounatcharski Lunačarskij Луначарский
Yevgeny Preobrazhensky: Preobraschenski Préobrajenski Preobraženskij Преображенский
Vladimir Mayakovsky: Majakowski Maïakovski Majakovskij Маяковский
Aleksandr Solzhenitsyn: Solschenizyn Soljenitsyne Solženicyn Солженицын
Abel Yenukidze: Jenukidse Enukidze Enoukidzé Енукидзе
Martemyan Ryutin: Rjutin Rioutine Riutin Рютин
Felix Dzerzhinsky: Dserschinski Dzerjinski Dzeržinskij Дзержинский
Alexander Shlyapnikov: Schljapnikow Chliapnikov Šljapnikov Шляпников
Yakov Livshits: Liwschiz Livchits Livšic Лившиц
Arkady Rosengolts: Rosenholz Rozengol'c Rosengoltz Розенгольц
Pyotr Kryuchkov: Krjutschkow Krioutchkov Krjučkov Крючков
Valerian Kuybyshev: Kuibyschew Kouïbychev Kujbyšev Куйбышев
Vera Zasulich: Sassulitsch Zassoulitch Zasulič Засулич
Ephim Dreitzer: Dreizer Drejzer Дрейцер
Edouard Holtzman: Golzman Goltsman Гольцман
Vasily Blyukher: Blücher Bljucher Blioukher Блюхер
Georgy Plekhanov: Plechanow Plékhanov Plehanov Плеханов
`;

export const HISTORICAL: readonly {
  readonly name: string;
  readonly spellings: readonly string[];
}[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [name = '', spellings = ''] = line.split(': ');
    return { name, spellings: spellings.split(' ') };
  });

const STARTS = 'b v g d zh z k l m n p r s t f kh ts ch sh br vl gr dr kr mr st tr'.split(' ');
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ya', 'yu'];
const ENDS = ['ov', 'ev', 'in', 'sky', 'tsky', 'enko', 'nov', 'lin', 'vich', 'man'];
const GIVEN = ['Ivan', 'Nikolai', 'Lev', 'Leonid', 'Mikhail', 'Andrei', 'Walter', 'Robin', 'Anna'];

/** Names of a crowd, all different; the same for the same number. */
export function crowdNames(count: number): string[] {
  let state = 1936;
  const pick = (list: readonly string[]): string => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return list[(state >>> 8) % list.length]!;
  };
  const names = new Set<string>();
  while (names.size < count) {
    const surname =
      pick(STARTS) +
      pick(VOWELS) +
      pick(STARTS) +
      pick(VOWELS) +
      pick(STARTS).charAt(0) +
      pick(ENDS);
    names.add(`${pick(GIVEN)} ${surname.charAt(0).toUpperCase()}${surname.slice(1)}`);
  }
  return [...names];
}
