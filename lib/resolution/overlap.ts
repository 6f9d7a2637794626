import { fold } from '../search/fold.ts';

/**
 * Pairs of syllables that half of all titles hold: they tell no document from another. Vietnamese
 * words are mostly of two syllables, so pairs, not syllables, are compared.
 */
const COMMON_PAIRS: ReadonlySet<string> = new Set(
  (
    'tiep tuc,tang cuong,nang cao,cong tac,thuc hien,lanh dao,cua dang,doi voi,phat trien,trong tinh,' +
    'tinh hinh,hinh moi,trong thoi,thoi ky,ky moi,mot so,so van,van de,va nang,su lanh,dao cua,dang doi,' +
    'voi cong,trien khai,day manh,chat luong,hieu qua,quan ly,xa hoi,kinh te,te xa,viet nam,to chuc,' +
    'can bo,cua bo,bo chinh,chinh tri,trung uong,ban chap,chap hanh,nghi quyet,chi thi,ket luan,quy dinh,' +
    'den nam,tam nhin,nhin den,va phat,tinh uy,toan quoc,dai hoi,thuc hien,cua ban,ban bi,bi thu,khoa xii,' +
    'khoa xiii,dang bo,tren dia,dia ban,nhiem ky,xay dung,hoan thien,giai doan,giai phap,muc tieu,' +
    'nhiem vu,trien kinh,hoi va,duoi su,nuoc ta,cua nuoc,nam ve,dat nuoc,cac cap,cap uy,dang vien'
  ).split(','),
);

/** Two syllables of a text next to each other, folded: `doanh nhan`. */
export function syllablePairs(text: string): Set<string> {
  const pairs = new Set<string>();
  const syllables = fold(text).match(/[a-z0-9]+/g) ?? [];
  for (let index = 1; index < syllables.length; index++) {
    const pair = `${syllables[index - 1]} ${syllables[index]}`;
    pairs.add(pair);
  }
  return pairs;
}

/** How far words of a page are those of a document's title. */
export interface Overlap {
  /** 0 to 1: the share of what could have matched. */
  readonly share: number;
  /** Pairs that matched and say something. */
  readonly telling: number;
}

const NONE: Overlap = { share: 0, telling: 0 };

/** Pairs of a subject beyond these are seldom the title's any more. */
const SUBJECT_PAIRS = 10;

/**
 * Compares words of a page with titles. A pair that several titles hold counts for little: it does
 * not tell one document from the other.
 *
 * @returns one for each title, in order
 */
export function overlaps(words: string | undefined, titles: readonly string[]): Overlap[] {
  if (words === undefined) return titles.map(() => NONE);
  const said = syllablePairs(words);
  const pairsOf = titles.map(syllablePairs);
  return pairsOf.map((pairs) => {
    let weight = 0;
    let telling = 0;
    for (const pair of pairs) {
      if (!said.has(pair)) continue;
      const isCommon = COMMON_PAIRS.has(pair);
      const sharedBy = pairsOf.filter((others) => others.has(pair)).length;
      weight += (isCommon ? 0.3 : 1) / sharedBy;
      if (!isCommon) telling++;
    }
    const most = Math.max(3, Math.min(said.size, pairs.size, SUBJECT_PAIRS));
    return { share: Math.min(1, weight / most), telling };
  });
}
