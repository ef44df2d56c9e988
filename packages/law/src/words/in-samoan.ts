// How what a person types is read, in Samoan. Made by machine and not yet reviewed by a person: English counts.

export const inSamoan: Readonly<Record<string, string>> = {
  // Days
  'What is written for a day is readable.': 'E mafai ona faitauina le aso ua tusia.',
  'Give year, month and day, as 2026-11-20.': 'Tusi le tausaga, le masina ma le aso, e pei ʻo le 2026-11-20.',
  'This names no day that can be read.': 'E leai se aso e mafai ona faitauina i le mea ua tusia.',
  'There is no such day in the calendar.': 'E leai se aso faʻapea i le kalena.',
  'A year has four digits.': 'E fā numera o le tausaga.',
  'Nothing is written here.': 'E leai se mea ua tusia i ʻī.',
  'A day can be read in one way.': 'E tasi le uiga e mafai ona faitauina ai se aso.',
  'Write the one that is meant. Give year, month and day, as 2026-11-20.':
    'Tusi le aso o loʻo e faʻauigaina. Tusi le tausaga, le masina ma le aso, e pei ʻo le 2026-11-20.',
  'This can be read as {one} or {other}.': 'E mafai ona faitauina lenei mea o le {one} po ʻo le {other}.',
  // Amounts
  'What is written for an amount is readable.': 'E mafai ona faitauina le aofaʻi o tupe ua tusia.',
  'Write dollars and cents with digits, as 1250.00. Amounts in other money are converted first.':
    'Tusi tala ma sene i numera, e pei ʻo le 1250.00. ʻO tupe o isi atunuʻu e muamua liua i tala Amerika.',
  'An amount is written with digits, as 1,250.00; this holds something else.':
    'E tusia se aofaʻi o tupe i numera, e pei ʻo le 1,250.00; ʻo loʻo iai se isi mea i lenei.',
  'An amount is not below zero.': 'E lē mafai ona i lalo ifo o le selo se aofaʻi o tupe.',
  'The points and commas of this do not stand as those of one amount do.':
    'E lē saʻo le tulaga o togi ma koma e pei ona tatau ai i se aofaʻi o tupe e tasi.',
  'An amount has at most 12 digits before the point.':
    'E lē sili atu i le 12 numera i luma o le togi i se aofaʻi o tupe.',
  'An amount is in US dollars; this names other money.':
    'E tusia se aofaʻi i tala Amerika; ʻo loʻo taʻua i lenei tupe o se isi atunuʻu.',
  'An amount has at most two digits after the point, which are cents.':
    'E lē sili atu i le lua numera i tua o le togi, ʻo sene ia.',
  'An amount can be read in one way.': 'E tasi le uiga e mafai ona faitauina ai se aofaʻi o tupe.',
  'Write the one that is meant. Write dollars and cents with digits, as 1250.00. Amounts in other money are converted first.':
    'Tusi le aofaʻi o loʻo e faʻauigaina. Tusi tala ma sene i numera, e pei ʻo le 1250.00. ʻO tupe o isi atunuʻu e muamua liua i tala Amerika.',
  // Numbers
  'What is written for a number is readable.': 'E mafai ona faitauina le numera ua tusia.',
  'Write the number alone, without words and units, as 12 or 2.5.':
    'Tusi naʻo le numera, e aunoa ma ni upu ma ni fua, e pei ʻo le 12 po ʻo le 2.5.',
  'A number is written with digits, as 12 or 2.5; this holds something else.':
    'E tusia se numera i numera lava, e pei ʻo le 12 po ʻo le 2.5; ʻo loʻo iai se isi mea i lenei.',
  'A number here is not below zero.': 'E lē mafai ona i lalo ifo o le selo le numera i ʻī.',
  'The points and commas of this do not stand as those of one number do.':
    'E lē saʻo le tulaga o togi ma koma e pei ona tatau ai i se numera e tasi.',
  'A number has at most 12 digits before the point.': 'E lē sili atu i le 12 numera i luma o le togi.',
  'A number has at most six digits after the point.': 'E lē sili atu i le ono numera i tua o le togi.',
  'A number can be read in one way.': 'E tasi le uiga e mafai ona faitauina ai se numera.',
  'Write the one that is meant. Write the number alone, without words and units, as 12 or 2.5.':
    'Tusi le numera o loʻo e faʻauigaina. Tusi naʻo le numera, e aunoa ma ni upu ma ni fua, e pei ʻo le 12 po ʻo le 2.5.',
  // Telephone numbers
  'A telephone number has five digits or more.': 'E lima numera o se telefoni pe sili atu.',
  // E-mail addresses
  'Write one address, like name@example.com.': 'Tusi se imeli e tasi, e pei ʻo le name@example.com.',
  'The e-mail address is missing.': 'ʻO loʻo misi le imeli.',
  'An e-mail address has an @ between a name and a place; this has none.':
    'E iai le @ i le va o le igoa ma le nofoaga i se imeli; e leai se @ i lenei.',
  'An e-mail address has one @; this has more.': 'E tasi le @ i se imeli; e sili atu i lenei.',
  'These are several e-mail addresses; one is read here.': 'E tele imeli nei; e tasi e faitauina i ʻī.',
  'An e-mail address has no blank inside.': 'E leai se avanoa i totonu o se imeli.',
  'The name before the @ is missing.': 'ʻO loʻo misi le igoa i luma o le @.',
  'The place after the @ is missing.': 'ʻO loʻo misi le nofoaga i tua o le @.',
  'The name before the @ neither begins nor ends with a full stop.':
    'E lē amata pe iʻu i se togi le igoa i luma o le @.',
  'Two full stops stand side by side.': 'E lua togi o loʻo sosoʻo.',
  'An e-mail address holds no quotes, brackets, commas, colons or the like.':
    'E leai ni faʻailoga o upu, puipui, koma, koma faʻalua po ʻo ni mea faʻapena i se imeli.',
  'The place after the @ is a name, as example.com; this is a number.':
    'ʻO le nofoaga i tua o le @ ʻo se igoa, e pei ʻo le example.com; ʻo lenei ʻo se numera.',
  'The place after the @ ends as .com, .as or .org do; this has no such ending.':
    'E iʻu le nofoaga i tua o le @ e pei ʻo le .com, .as po ʻo le .org; e leai se iʻuga faʻapea i lenei.',
  'The place after the @ ends in two letters or more, as .com, .as or .org; this ends otherwise.':
    'E iʻu le nofoaga i tua o le @ i mataʻitusi e lua pe sili atu, e pei ʻo le .com, .as po ʻo le .org; e ese le iʻuga o lenei.',
  'No part of the place after the @ begins or ends with a full stop or a hyphen.':
    'E leai se vaega o le nofoaga i tua o le @ e amata pe iʻu i se togi po ʻo se vase.',
  'The place after the @ holds letters, digits, hyphens and full stops alone.':
    'E naʻo mataʻitusi, numera, vase ma togi i le nofoaga i tua o le @.',
  'An e-mail address has at most 64 characters before the @, 63 between the full stops after it, and 254 in all.':
    'E lē sili atu i le 64 mataʻitusi i luma o le @, 63 i le va o togi i ona tua, ma le 254 i le imeli atoa.',
};
