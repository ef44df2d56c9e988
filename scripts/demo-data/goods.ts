// What people bring in, as they would describe it.

/** Goods for American Samoa: what they are, in what they come, what one costs, and what they may be for. */
export interface TerritoryGoods {
  description: string;
  unit: string;
  eachUsd: readonly [least: number, most: number];
  quantity: readonly [least: number, most: number];
  category: 'NONE' | 'ALCOHOL' | 'TOBACCO' | 'VEHICLE' | 'PETROLEUM';
  usedMachine?: boolean;
  /** What is asked of so many of them because of their category. */
  ofListed?: (count: number) => Readonly<Record<string, string>>;
}

const goods = (
  description: string,
  unit: string,
  eachUsd: readonly [number, number],
  quantity: readonly [number, number],
  category: TerritoryGoods['category'] = 'NONE',
  ofListed?: TerritoryGoods['ofListed'],
): TerritoryGoods => ({ description, unit, eachUsd, quantity, category, ...(ofListed && { ofListed }) });

const ofBeer = (cases: number) => ({
  ...{ drink: 'BEER', litres: (cases * 24 * 0.355).toFixed(2), strengthPercent: '5' },
});
const ofCigarettes = (cartons: number) => ({ tobaccoPieces: `${cartons * 200}` });
const ofAScooter = () => ({ vehicleMake: 'Honda Dio', vehicleYear: '2018', chassisNumber: 'JF58-1004711' });

const used = (what: TerritoryGoods): TerritoryGoods => ({ ...what, usedMachine: true });

export const goodsForShops: readonly TerritoryGoods[] = [
  goods('Tinned mackerel in oil, 155 g', 'cartons', [28, 46], [4, 40]),
  goods('Cotton ʻie lavalava, printed, for sale', 'pcs', [6, 14], [20, 120]),
  goods('Children’s school shoes of leather', 'pairs', [11, 24], [12, 60]),
  goods('LED light bulbs, 9 W', 'boxes', [18, 30], [4, 30]),
  goods('Frozen chicken leg quarters, air freighted', 'cartons', [22, 31], [5, 30]),
  goods('Mobile telephone cases of plastic', 'pcs', [2, 5], [50, 300]),
  goods('Laundry detergent powder, 4 kg', 'bags', [7, 12], [20, 80]),
  goods('Sewing machine thread of polyester', 'boxes', [14, 25], [5, 25]),
];

export const goodsForWork: readonly TerritoryGoods[] = [
  goods('Outboard motor propellers of aluminium', 'pcs', [85, 160], [1, 6]),
  goods('Dental filling material and gloves for a clinic', 'boxes', [35, 90], [3, 15]),
  goods('Photovoltaic panels, 400 W, for a school roof', 'pcs', [140, 210], [6, 24]),
  goods('Galvanised roofing screws, 65 mm', 'boxes', [19, 33], [10, 60]),
  goods('Receipt printers for shop counters', 'pcs', [120, 190], [1, 5]),
  goods('Choir robes of polyester, sewn to measure', 'pcs', [38, 64], [10, 40]),
];

export const goodsForHomes: readonly TerritoryGoods[] = [
  goods('Birthday presents: toys of plastic and a doll', 'pcs', [8, 25], [1, 8]),
  goods('Woman’s dress of cotton for a wedding', 'pcs', [40, 120], [1, 2]),
  goods('Laptop computer for a student', 'pcs', [350, 900], [1, 1]),
  goods('Rice cooker and kitchen knives', 'pcs', [30, 75], [1, 3]),
  goods('Books for evening classes', 'pcs', [12, 30], [2, 10]),
  goods('Running shoes, own use', 'pairs', [55, 130], [2, 3]),
];

export const listedGoods: readonly TerritoryGoods[] = [
  goods('Beer in cans, 355 ml, case of 24', 'cases', [22, 34], [10, 60], 'ALCOHOL', ofBeer),
  goods('Cigarettes, cartons of 200', 'cartons', [38, 60], [5, 30], 'TOBACCO', ofCigarettes),
  used(goods('Used motor scooter, 125 cc', 'pcs', [450, 1_200], [1, 2], 'VEHICLE', ofAScooter)),
  goods('Two-stroke engine oil, 1 litre', 'bottles', [6, 10], [12, 48], 'PETROLEUM'),
];

/** Enough of it for an intensive examination. */
export const dearGoods: readonly TerritoryGoods[] = [
  goods('Diesel generator set, 30 kVA, for a cannery', 'pcs', [10_500, 14_000], [1, 1]),
  goods('Ultrasound scanner for a hospital', 'pcs', [11_000, 18_000], [1, 1]),
];

/** Goods of the customs territory that may be entered informally. */
export interface CustomsTerritoryGoods {
  description: string;
  htsNumber: string;
  unit: string;
  countryOfOrigin: string;
  eachUsd: readonly [least: number, most: number];
  quantity: readonly [least: number, most: number];
}

const tariff = (
  description: string,
  htsNumber: string,
  unit: string,
  countryOfOrigin: string,
  eachUsd: readonly [number, number],
  quantity: readonly [number, number],
): CustomsTerritoryGoods => ({ description, htsNumber, unit, countryOfOrigin, eachUsd, quantity });

export const goodsOfTheTariff: readonly CustomsTerritoryGoods[] = [
  tariff('Stainless steel wood screws, 40 mm', '7318.14.1060', 'KG', 'TW', [11, 15], [40, 130]),
  tariff('Garden spades with ash handle', '8201.10.0000', 'NO', 'DE', [16, 22], [20, 80]),
  tariff('Ceramic floor tiles, glazed, 30 by 30 cm', '6907.21.2000', 'M2', 'IT', [10, 14], [40, 120]),
  tariff('Teak garden benches, unassembled', '9401.69.6011', 'NO', 'ID', [150, 210], [4, 10]),
  tariff('Men’s T-shirts of cotton, knitted', '6109.10.0012', 'DOZ', 'VN', [26, 40], [10, 50]),
  tariff('Bamboo cutting boards for kitchens', '4419.11.0000', 'NO', 'VN', [4, 9], [60, 200]),
  tariff('Stainless steel kettles for stoves', '7323.93.0045', 'NO', 'JP', [14, 26], [20, 80]),
];
