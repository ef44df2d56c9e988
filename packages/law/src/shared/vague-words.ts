// Words and phrases that alone describe no merchandise, as a dated list. Both regimes read it: in the customs territory
// as part of 19 CFR 143.25, in American Samoa as a hint.
// Not modelled: the stop words of other administrations; phrases of trades; most languages.
import type { Figure } from '@landfall/rule';

export interface VagueWords {
  readonly because: string;
  /** Lower case, singular, without accents; with a blank between the words of a phrase. */
  readonly words: readonly string[];
}

const words = (text: string): string[] => text.trim().split(/\s+/);

const ofThisHouse: readonly VagueWords[] = [
  {
    because: 'names everything that can be imported',
    words: words(`good merchandise item article product thing stuff material cargo freight package parcel shipment
      commodity consignment consolidated consolidation consol`),
  },
  {
    because: 'says why it is sent, not what it is',
    words: words('gift present sample donation return personal effect belonging christmas birthday wedding resale'),
  },
  {
    because: 'names a share of something that is not named',
    words: words('part spare component accessory accessories piece pc pcs set kit supply supplies auto'),
  },
  {
    because: 'names a trade, not a product of it',
    words: [
      ...words(`electronic equipment machinery machine tool hardware chemical clothing clothes apparel textile food
        foodstuff toy document consumer commerce ecommerce`),
      ...['raw material', 'dangerous goods', 'sporting goods', 'dry goods'],
    ],
  },
  {
    because: 'only joins, counts or praises',
    words: words(`and or of for the a an with other various assorted misc miscellaneous general sundry retail household
      all kind as per invoice see no new used commercial value to said contain attached attachment list`),
  },
  {
    because: 'leads to another paper, or fills the field',
    words: words(`order sku hawb mawb awb bol ref reference number nr fak stc unknown none na nil null tba tbd test
      testing asdf asdfgh qwerty qwertz abc xyz lorem ipsum`),
  },
  {
    because: 'says one of these in another language',
    words: [
      ...words(`repuesto mercancia mercaderia regalo muestra ropa marchandise cadeau echantillon divers waren geschenk
        ersatzteil muster mercadoria presente oloa meaalofa`),
      ...['piece detachee', '货物', '貨物', '商品', '礼品', '禮品', '礼物', '禮物', '样品', '樣品', '配件', '零件'],
      ...['日用品', '雑貨', '部品', 'サンプル', '贈り物', '화물', '선물', '상품', '샘플', '부품'],
    ],
  },
];

const publishedByCbp: VagueWords = {
  because: 'is named by U.S. Customs and Border Protection as unacceptably vague',
  words: ['gift', 'daily necessity', 'accessories', 'part', 'consolidated'],
};

export const vagueWords: Figure<readonly VagueWords[]> = {
  says: 'words and phrases that alone are no adequate description',
  citation: '19 CFR 143.25',
  values: [
    {
      from: '2016-08-26',
      by: 'a reading of "adequate description" (143.25) and "specific description" (143.23(k)(4))',
      trust: 'HOUSE',
      is: ofThisHouse,
    },
    {
      from: '2024-04-01',
      by: 'the same reading, with five words that CBP names vague in cargo declarations (CSMS # 60011750, 1 April 2024; secondary), taken over here',
      trust: 'HOUSE',
      is: [publishedByCbp, ...ofThisHouse],
    },
  ],
};
