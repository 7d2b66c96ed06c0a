/** What the acts are called in the sources of this library, and in Vietnamese; longer ones before their parts. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bas replaced by\b/g, "được thay thế bởi"],
  [/\bas amended by\b/g, "được sửa đổi bởi"],
  [/\(a local decision, binding only in Lai Chau\)/g, "(quyết định của địa phương, chỉ áp dụng tại Lai Châu)"],
  [/\bDecision of the Prime Minister\b/g, "Quyết định của Thủ tướng Chính phủ"],
  [/\bMinistry of Labour notice for (\d{4})/g, "Thông báo của Bộ Lao động - Thương binh và Xã hội về năm $1"],
  [/\bdecree on the linked karaoke procedures\b/g, "nghị định về các thủ tục liên thông kinh doanh karaoke"],
  [/\bone-stop software in use\b/g, "phần mềm một cửa đang sử dụng"],
  [/\bspan as in the decisions of\b/g, "số ngày nghỉ như các quyết định năm"],
  [/\bside as in the decisions of\b/g, "ngày liền kề như các quyết định năm"],
  [/\bnumber not found\b/g, "chưa tìm được số hiệu"],
  [/\(proposal /g, "(Tờ trình "],
  [/\(the following day\)/g, "(nghỉ bù vào ngày tiếp theo)"],
  [/\(in force (\d{4})-(\d\d)-(\d\d)\)/g, "(hiệu lực từ $3/$2/$1)"],
  [/\bCivil Code\b/g, "Bộ luật Dân sự"],
  [/\bLabour Code\b/g, "Bộ luật Lao động"],
  [/\bDecree\b/g, "Nghị định"],
  [/\bCircular\b/g, "Thông tư"],
  [/\bResolution\b/g, "Nghị quyết"],
  [/\bDecision\b/g, "Quyết định"],
  [/\bLaw\b/g, "Luật"],
  [/\bND-CP\b/g, "NĐ-CP"],
  [/\bQD-/g, "QĐ-"],
  [/\bof Lai Chau\b/g, "của tỉnh Lai Châu"],
];

/** `art. 15(3) and 17(2)(a)`, `art. 145-148`: articles behind one word. */
const ARTICLES = /\bart\. (\d[\d()a-zđ-]*(?:(?:, | and )\d[\d()a-zđ-]*)*)/g;

const ARTICLE = /(\d+(?:-\d+)?)(?:\((\d+)\)(?:-\((\d+)\))?)?(?:\(([a-zđ])\))?/g;

/** `19(4)` as `khoản 4 Điều 19`. */
const articleText = (_: string, article: string, clause?: string, lastClause?: string, point?: string): string => {
  const clauses = lastClause === undefined ? clause : `${clause}-${lastClause}`;
  return `${point === undefined ? "" : `điểm ${point} `}${clauses === undefined ? "" : `khoản ${clauses} `}Điều ${article}`;
};

const articlesText = (_: string, articles: string): string =>
  articles.replaceAll(" and ", " và ").replace(ARTICLE, articleText);

/** The source of a day or of a rule in Vietnamese: the known acts by their names, the rest as it is written. */
export const citationText = (source: string): string =>
  NAMES.reduce((text, [name, vietnamese]) => text.replace(name, vietnamese), source.replace(ARTICLES, articlesText));
