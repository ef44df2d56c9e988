// What the law of American Samoa says to who declares there, in Samoan. Made by machine and not yet reviewed by a person:
// English counts.

export const inSamoan: Readonly<Record<string, string>> = {
  'A declaration is filed on or after 2017-01-01, the first day whose law is held here.':
    'E faʻauluina se taʻutinoga (declaration) i le 2017-01-01 pe mulimuli ane, ʻo le aso muamua lea o loʻo iai lona tulafono i ʻī.',
  'File with a later date.': 'Faʻaulu i se aso mulimuli ane.',
  'Goods for American Samoa are declared here for Pago Pago.': 'ʻO oloa mo Amerika Sāmoa e taʻutino i ʻī mo Pago Pago.',
  'Choose Pago Pago, ASPPG. Goods for a port of the United States are declared under its own law.':
    'Filifili Pago Pago, ASPPG. ʻO oloa mo se taulaga o le Iunaite Setete e taʻutino i lalo o lana lava tulafono.',
  '{port} is a port of the United States: goods that go there are entered under its own law.':
    'ʻO {port} ʻo se taulaga o le Iunaite Setete: ʻo oloa e ō i ai e faʻaulufaleina i lalo o lana lava tulafono.',
  'No port with this code is known here. Goods for American Samoa are declared here for Pago Pago.':
    'E leai se taulaga e iloa i ʻī i lenei kode. ʻO oloa mo Amerika Sāmoa e taʻutino i ʻī mo Pago Pago.',
  'Goods that come by air as cargo, by sea or by mail are declared here.':
    'ʻO oloa e ō mai i le vaʻalele o ni uta, i le vaʻa po ʻo le meli e taʻutino i ʻī.',
  'What you bring with you, or send as your baggage, has a declaration of its own: start that one instead.':
    'ʻO mea e te ʻaumaia faʻatasi ma ʻoe, po ʻo mea e lafo mai o ni au ato, e iai lona lava taʻutinoga: ʻamata lenā.',
  'Start a declaration of baggage instead. For goods that come to you as cargo or by mail, choose here that you declare for yourself.':
    'ʻAmata se taʻutinoga o ato. Mo oloa e ō mai iā te ʻoe o ni uta po ʻo le meli, filifili i ʻī e te taʻutino mo ʻoe lava.',
  // The container
  'The number of a container has four letters and seven digits, as CSQU3054383.':
    'ʻO le numera o se koneteina (container) e fā mataʻitusi ma fitu numera, e pei ʻo le CSQU3054383.',
  'Copy it from the bill of lading or from the door of the container. If it is right, leave it: it is filed as it is, and an officer sees this.':
    'Kopi mai le pepa o uta (bill of lading) po ʻo le faitotoʻa o le koneteina. ʻAfai e saʻo, tuʻu pea: e faʻauluina e pei ona iai, ma e vaʻai i ai se ofisa.',
  'The last digit of the number of a container follows from the letters and digits before it.':
    'ʻO le numera mulimuli o le numera o se koneteina (container) e maua mai i mataʻitusi ma numera o loʻo i luma atu.',
  'Compare the number with the bill of lading or with the door of the container. If it is right, leave it: it is filed as it is, and an officer sees this.':
    'Faʻatusa le numera i le pepa o uta (bill of lading) po ʻo le faitotoʻa o le koneteina. ʻAfai e saʻo, tuʻu pea: e faʻauluina e pei ona iai, ma e vaʻai i ai se ofisa.',
  'After {before} it is {digit}.': 'Pe a mavae le {before} ʻo le {digit}.',
  'A price is in dollars and whole cents, from $0.00 to $9,999,999,999.00.':
    'E tusia se tau i tala ma sene atoa, mai le $0.00 i le $9,999,999,999.00.',
  'Round what was paid to whole cents.': 'Faʻaʻatoa le tupe na totogi i sene atoa.',
  'A quantity is above zero.': 'E sili atu i le selo se aofaʻi o oloa.',
  'Say how many there are, with at most ten digits before the point.':
    'Taʻu mai pe fia, e lē sili atu i le sefulu numera i luma o le togi.',
  // What is seldom right
  'Goods that are declared arrive within a year before or after.':
    'ʻO oloa e taʻutino e taunuʻu i totonu o le tausaga i luma po ʻo tua o le aso e faʻaulu ai.',
  'Look at the year of the day of arrival.': 'Toe vaʻai i le tausaga o le aso e taunuʻu mai ai.',
  'Goods are declared near the day on which they arrive.':
    'E taʻutino oloa i se aso e latalata i le aso e taunuʻu mai ai.',
  'Customs finds goods faster whose description says what they are.':
    'E vave ona maua e Tiute (Customs) oloa o loʻo faʻamatalaina lelei.',
  'Say what the goods are and what of: "brake pads for bicycles", not "parts". You may file all the same.':
    'Taʻu mai pe ʻo ā ia oloa ma na fai i le ā: “pereki mo uila (brake pads for bicycles)”, ae lē ʻo “vaega (parts)”. E mafai lava ona e faʻaulu.',
  'Goods that are not for personal use seldom cost $0.00.':
    'E seāseā $0.00 le tau o oloa e lē mo le faʻaaogāga totino.',
  'Give what was paid for them with their packing. If it is right, leave it: it is filed as it is, and an officer sees this.':
    'Tuʻu mai le tupe na totogi ai ma le afīfīina. ʻAfai e saʻo, tuʻu pea: e faʻauluina e pei ona iai, ma e vaʻai i ai se ofisa.',
  // Who travels together
  'Up to twelve persons who travel together stand on one declaration of baggage, with who declares.':
    'E oʻo i le toʻasefulu ma le toʻalua tagata e malaga faʻatasi e mafai ona iai i le taʻutinoga o ato e tasi, faʻatasi ma lē na te faia.',
  'Keep up to eleven others here, one to a line, and make a second declaration for the rest.':
    'Tuʻu i ʻī e oʻo i le toʻasefulu ma le toʻatasi isi tagata, taʻitasi i lona laina, ma fai se taʻutinoga lona lua mo isi.',
  'Here stand {count}.': 'E {count} o loʻo i ʻī.',
  // What an officer assessed
  'A Customs officer assessed the excise on these goods.':
    'Na fuafuaina e se ofisa o Tiute (Customs) le lafoga (excise) o nei oloa.',
  'The officer states {exciseUsd}, which is not what the rate comes to.':
    'ʻO le {exciseUsd} ua taʻua e le ofisa, e ese mai i le aofaʻi o le fua faatatau.',
  '{percent} % of {valueUsd} = {comesToUsd}.': '{percent} % o le {valueUsd} = {comesToUsd}.',
  '{quantity} L × {rateUsd} = {comesToUsd}.': '{quantity} L × {rateUsd} = {comesToUsd}.',
  '{quantity} gal × {rateUsd} = {comesToUsd}.': '{quantity} kalone × {rateUsd} = {comesToUsd}.',
  '{quantity} pieces × {rateUsd} = {comesToUsd}.': '{quantity} fasi × {rateUsd} = {comesToUsd}.',
  '{quantity} kg × {rateUsd} = {comesToUsd}.': '{quantity} kg × {rateUsd} = {comesToUsd}.',
  // The list of the goods
  'Who receives goods gives a list of them within {hours} hours after their arrival.':
    'ʻO lē na te mauaina oloa na te tuʻuina mai se lisi o ia oloa i totonu o le {hours} itula pe a mavae ona taunuʻu mai.',
  'Of goods of this day it is given until the end of {lastDay}.':
    'Mo oloa o lenei aso, e tuʻuina mai e oʻo i le iʻuga o le {lastDay}.',
  'Customs at the port recorded that these arrived on {arrivedOn}: the {hours} hours ran out on {lastDay}.':
    'Na faʻamaumauina e Tiute i le taulaga na taunuʻu mai nei oloa i le {arrivedOn}: na māeʻa itula e {hours} i le {lastDay}.',
  'This declaration is that list. Look at the day of arrival. If it is right, leave it: it is filed as it is, and an officer sees this.':
    'ʻO lenei taʻutinoga ʻo lenā lisi. Toe vaʻai i le aso e taunuʻu mai ai. ʻAfai e saʻo, tuʻu pea: e faʻauluina e pei ona iai, ma e vaʻai i ai se ofisa.',
  'The list of the goods shows the charges of buying them and bringing them here.':
    'E faʻaalia i le lisi o oloa tupe na totogi e faʻatau ai ma aumai ai i ʻī.',
  'Enter freight, insurance and other charges, 0 where nothing was paid. No excise is due on them. You may file without them: an officer sees this.':
    'Taina le tau o le lafoina (freight), o le inisiua (insurance) ma isi tupe na totogi, 0 pe ʻafai e leai se mea na totogi. E leai se lafoga (excise) e totogi ai. E mafai ona e faʻaulu e aunoa ma ia: e vaʻai i ai se ofisa.',
  'A charge is in dollars and whole cents, from $0.00 to $9,999,999,999.00.':
    'E tusia se totogi i tala ma sene atoa, mai le $0.00 i le $9,999,999,999.00.',
  // The excise, and what may fall due later
  'Goods are declared as what they are, new or used: the tax on second-hand goods falls due upon resale, and none of it at entry.':
    'E taʻutino oloa i le mea moni, pe fou pe ua uma ona faʻaaogāina: ʻo le lafoga o oloa ua uma ona faʻaaogāina (second-hand) e totogi pe a toe faʻatauina atu, ma e leai se mea e totogi pe a ulufale mai.',
  'Choose again, as for new goods: a used car is a motor vehicle, used clothes are none of these. Then say whether it is a used vehicle, machine or appliance.':
    'Toe filifili, e pei ʻo oloa fou: ʻo se taʻavale ua uma ona faʻaaogāina ʻo se taʻavale afi, ʻo ofu ua uma ona faʻaaogāina e leai se tasi o nei mea. Ona taʻu mai lea pe ʻo se taʻavale, masini po ʻo se masini o le fale ua uma ona faʻaaogāina.',
  'These goods are taken to have a rate of their own: a Customs officer assesses the excise.':
    'E manatu e iai le fua faʻapitoa o nei oloa: e fuafuaina e se ofisa o Tiute (Customs) le lafoga (excise).',
  'Declared as second-hand goods, which are no category of the excise: a Customs officer states the excise as for new goods.':
    'Na taʻutino o oloa ua uma ona faʻaaogāina (second-hand), e lē ʻo se ituaiga o le lafoga (excise): e fuafuaina e se ofisa o Tiute (Customs) le lafoga e pei ʻo oloa fou.',
  'Beer and malt extract bear an excise on what was paid for them, made ready and packed for shipment, of {percent} %: {expectedUsd} as declared. A Customs officer assesses it.':
    'ʻO le pia (beer) ma le malt extract e totogi ai le lafoga (excise) e {percent} % o le tupe na totogi ai, e aofia ai le tau na saunia ma afīfī ai mo le lafoina: {expectedUsd} e tusa ma le taʻutinoga. E fuafuaina e se ofisa o Tiute (Customs).',
  'Spirits bear an excise of {rateUsd} for each per cent of alcohol in a litre, and {leastUsd} a litre at least: {expectedUsd} on {litres} litres of {strength} %. A Customs officer assesses it.':
    'ʻO ʻava malosi (spirits) e totogi ai le lafoga (excise) e {rateUsd} mo le pasene taʻitasi o le ʻava malosi i le lita, ma e lē itiiti ifo i le {leastUsd} i le lita: {expectedUsd} mo lita e {litres} e {strength} %. E fuafuaina e se ofisa o Tiute (Customs).',
  // What is asked of listed goods
  'The strength of a drink is above 0 % and up to 100 % of its volume.':
    'ʻO le malosi o se vai inu e sili atu i le 0 % ma e oʻo i le 100 % o lona tele.',
  'Copy it from the label, where it stands as “% vol” or “alc/vol”. Half of the proof is the per cent.':
    'Kopi mai le pepa o le fagu, o loʻo tusia ai “% vol” po ʻo “alc/vol”. ʻO le ʻafa o le proof ʻo le pasene lea.',
  'The model year of a vehicle has four digits, and is no later than next year.':
    'ʻO le tausaga o le ituaiga o se taʻavale (model year) e fā ona numera, ma e lē sili atu i le tausaga a sau.',
  'Copy it from the title or the registration. If it is right, leave it: it is filed as it is, and an officer sees this.':
    'Kopi mai le pepa o le taʻavale (title) po ʻo le lesitalaga. ʻAfai e saʻo, tuʻu pea: e faʻauluina e pei ona iai, ma e vaʻai i ai se ofisa.',
  'The ninth character of a VIN of North America follows from the others.':
    'ʻO le mataʻitusi lona iva o se VIN o Amerika i Mātū e maua mai i isi.',
  'Compare the number with the title, or with the plate on the vehicle. If it is right, leave it: it is filed as it is, and an officer sees this.':
    'Faʻatusa le numera i le pepa o le taʻavale (title), po ʻo le ipu i luga o le taʻavale. ʻAfai e saʻo, tuʻu pea: e faʻauluina e pei ona iai, ma e vaʻai i ai se ofisa.',
  'In {vin} it would be {character}.': 'I le {vin} e tatau ona ʻo le {character}.',
  'Goods for personal use that are of no listed category, as far as the list was read, bear no excise.':
    'ʻO oloa mo le faʻaaogāga totino e lē o iai i se ituaiga o le lisi, e tusa ma le mea na mafai ona faitauina o le lisi, e leai se lafoga (excise) e totogi ai.',
  'Goods for resale or commercial use bear an excise on what was paid for them, made ready and packed for shipment, of {percent} %.':
    'ʻO oloa e toe faʻatauina atu pe faʻaaogā i pisinisi e totogi ai le lafoga (excise) e {percent} % o le tupe na totogi ai, e aofia ai le tau na saunia ma afīfī ai mo le lafoina.',
  'Goods that are released free of excise are conditionally free: they may be taxed if they are found taxable within {days} days.':
    'ʻO oloa ua tatala atu e leai se lafoga (excise) e iai le tuʻutuʻuga: e ono lafogaina pe a maua i totonu o le {days} aso e tatau ona lafogaina.',
  'That they are second-hand adds nothing at entry. Upon resale {percent} % of the price received falls due, or of the market value where they are transferred other than for cash, within {days} days of the transfer.':
    'E leai se mea e faʻaopoopo pe a ulufale mai ona ʻo oloa ua uma ona faʻaaogāina (second-hand). Pe a toe faʻatauina atu, e tatau ona totogi le {percent} % o le tau na maua, po ʻo le tau i le maketi pe ʻafai na tuʻuina atu e aunoa ma se tupe, i totonu o le {days} aso talu ona tuʻuina atu.',
  'Second-hand goods that are declared for personal use are delivered without payment of the tax on second-hand goods. If they are resold or transferred for value received within a year of import, the seller pays it then.':
    'ʻO oloa ua uma ona faʻaaogāina (second-hand) ua taʻutino mo le faʻaaogāga totino, e tuʻuina atu e aunoa ma le totogi o le lafoga o oloa ua uma ona faʻaaogāina. ʻAfai e toe faʻatauina atu pe faʻasuia i se mea e iai lona tau i totonu o le tausaga talu ona ulufale mai, e totogi e lē na faʻatauina atu.',
  'The excise is reckoned when price, purpose and category are given.':
    'E fuafuaina le lafoga (excise) pe a tuʻuina mai le tau, le mea e faʻaaogā ai ma le ituaiga.',
  // Baggage
  'All passengers and crew members declare what they bring upon arrival.':
    'E taʻutino e pasese uma ma tagata faigaluega uma o le vaʻa po ʻo le vaʻalele mea latou te aumaia pe a taunuʻu.',
  'Look at the day of arrival. If it is right, file now: an officer sees this.':
    'Toe vaʻai i le aso e taunuʻu mai ai. ʻAfai e saʻo, faʻaulu nei: e vaʻai i ai se ofisa.',
  'Articles are declared with what was paid for them or, where they were not bought, what they would cost in a shop in American Samoa.':
    'E taʻutino mea faʻatasi ma le tupe na totogi ai po ʻo le tau i se faleʻoloa i Amerika Sāmoa pe ʻafai e leʻi faʻatauina.',
  'Give that value, for gifts too. If it is right, leave it: it is filed as it is, and an officer sees this.':
    'Tuʻu mai lenā tau, mo meaalofa foʻi. ʻAfai e saʻo, tuʻu pea: e faʻauluina e pei ona iai, ma e vaʻai i ai se ofisa.',
  'A value is in dollars and whole cents, from $0.00 to $9,999,999,999.00.':
    'E tusia se tau o mea i tala ma sene atoa, mai le $0.00 i le $9,999,999,999.00.',
  'Round the value to whole cents.': 'Faʻaʻatoa le tau i sene atoa.',
  'Money of more than {limitUsd} in all is brought in where that is reported in a signed declaration before entry.':
    'E mafai ona aumai se tupe e sili atu i le {limitUsd} i lona aofaʻi pe a lipotia i se taʻutinoga ua saini aʻo leʻi ulufale mai.',
  'Look at the day of arrival. If it is right, file now and tell a Customs officer of this money at once: the officer sees that it was reported after entry.':
    'Toe vaʻai i le aso e taunuʻu mai ai. ʻAfai e saʻo, faʻaulu nei ma taʻu vave lenei tupe i se ofisa o Tiute (Customs): e vaʻai le ofisa na lipotia ina ua uma ona ulufale mai.',
  'An officer sees every report of money of more than {limitUsd} in all.':
    'E vaʻai se ofisa i lipoti uma o tupe e sili atu i le {limitUsd} i lona aofaʻi.',
  'Nothing: this declaration reports it, and an officer sees this. File it before you arrive.':
    'Leai: e lipotia i lenei taʻutinoga, ma e vaʻai i ai se ofisa. Faʻaulu aʻo e leʻi taunuʻu.',
  'Controlled substances, most firearms and ammunition, other arms, goods that violate a copyright or a patent, and pesticides or other goods without authority are not brought in.':
    'E lē faʻatagaina ona aumai vailāʻau faʻasāina, le tele o fana ma pulufana, isi auupega, oloa e solia ai se copyright po ʻo se patent, ma vailāʻau oona (pesticides) po ʻo isi oloa e leai se faʻatagaga.',
  'Show these to the officer before your baggage is examined. This declaration tells of them.':
    'Faʻaali nei mea i le ofisa aʻo leʻi suʻeina au ato. E taʻua i lenei taʻutinoga.',
  'What is to be sold or used in trade is no baggage here: it is declared on the declaration of goods into American Samoa.':
    'ʻO mea e faʻatau atu pe faʻaaogā i pisinisi e lē ʻo ni ato i ʻī: e taʻutino i le taʻutinoga o oloa i Amerika Sāmoa.',
  'Take these goods out of this declaration. What comes as cargo or by mail, declare with a declaration of goods; about what you carry with you, ask Customs at the port.':
    'Aveʻese nei oloa mai lenei taʻutinoga. ʻO mea e ō mai o ni uta po ʻo le meli, taʻutino i se taʻutinoga o oloa; ʻo mea e te ave faʻatasi ma ʻoe, fesili iā Tiute (Customs) i le taulaga.',
  'Where somebody comes from is a country or a territory by its code, as WS for Samoa.':
    'ʻO le mea na sau ai se tagata ʻo se atunuʻu po ʻo se teritori i lona kode, e pei ʻo le WS mo Sāmoa.',
  'Choose it from the list.': 'Filifili mai le lisi.',
  'Pay {dueUsd} of excise to the Customs cashier in Pago Pago.':
    'Totogi le {dueUsd} o le lafoga (excise) i le kesia (cashier) a Tiute (Customs) i Pago Pago.',
};
