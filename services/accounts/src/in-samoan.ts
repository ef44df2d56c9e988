// What this service says to who gives an e-mail address, comes back or uses a link, in Samoan. Made by machine and not yet reviewed by a person: English
// counts.
import type { Catalogue } from '@landfall/law';

export const inSamoan: Catalogue = {
  'Write this text in up to {most} characters: this has {length}.':
    'Tusi lenei tusiga, e oʻo i mataʻitusi e {most}: e {length} i lenei.',
  'Shorten it.': 'Faʻapuʻupuʻu.',
  'The text holds characters that are not seen.': 'ʻO loʻo iai i le tusiga ni mataʻitusi e lē vaʻaia.',
  'Type it here instead of pasting it.': 'Taina i ʻī ae aua le faʻapipiʻia.',
  'This text says nothing.': 'E leai se uiga o lenei tusiga.',
  'Write what you want to say.': 'Tusi le mea e te manaʻo e fai mai.',
  'Up to {most} messages are taken from a person in an hour.':
    'E oʻo i le {most} feʻau e talia mai se tagata i le itūlā.',
  'Try again in an hour.': 'Toe taumafai i se itūlā.',
  'A name has at most {most} characters.': 'E lē sili atu i le {most} mataʻitusi o se igoa.',
  'Shorten the name.': 'Faʻapuʻupuʻu le igoa.',
  'This is empty.': 'E leai se mea ua tusia i ʻī.',
  'Write it as you would on an envelope.': 'Tusi e pei ona e tusia i luga o se teutusi.',
  'This has at most {most} characters.': 'E lē sili atu i le {most} mataʻitusi.',
  'Nobody asks you by this link: it is not whole, was used, or is over.':
    'E leai se tasi o talosaga atu ia te oe i lenei soʻotaga (link): e lē atoa, ua uma ona faʻaaogāina, pe ua uma lona taimi.',
  'Ask whoever sent it to send you a new one.': 'Talosaga i lē na auina mai e toe auina mai se mea fou.',
  'This link is your own: send it to your client.':
    'ʻO lau lava soʻotaga (link) lenei: auina atu i le tagata e te galue mo ia.',
  'The client opens it, signs in and answers.': 'E tatala e lena tagata, saini i totonu ma tali.',
  'You have given them a mandate already, and it has not ended.':
    'Ua uma ona e tuʻuina atu se faʻatagaga ia i latou, ma e leʻi muta.',
  'To give another one, end that first.': 'ʻIna ia tuʻuina atu se isi, faʻamuta muamua lena.',
  'It would begin before today.': 'E amata aʻo leʻi oʻo i le aso.',
  'Give today or a later day, or none.': 'Taʻu mai le aso nei po ʻo se aso mulimuli ane, pe leai se aso.',
  'The first day on which it no longer holds is not after the first on which it does.':
    'ʻO le uluaʻi aso e lē toe aogā ai e lē mulimuli ane i le uluaʻi aso e aogā ai.',
  'Give a later day, or none.': 'Taʻu mai se aso mulimuli ane, pe leai se aso.',
  'A day more than ten years ahead is no end.': 'ʻO se aso e sili atu i le sefulu tausaga i luma e lē ʻo se iʻuga.',
  'Give an earlier day, or none: you can end it at any time.':
    'Taʻu mai se aso vave ane, pe leai se aso: e mafai ona e faʻamutaina i soʻo se taimi.',
  'There is no such mandate, or it is not yours.': 'E leai se faʻatagaga faʻapea, pe e lē ʻo sau.',
  'Look at your mandates again.': 'Toe vaʻai i au faʻatagaga.',
  'This one was given when what a guest began was taken under another account, and stays.':
    'Na tuʻuina atu lenei ina ua ave le mea na amata e se malo i lalo o se isi account, ma e tumau.',
  'Nothing is to be done: it reaches nothing but what was begun as that guest.':
    'E leai se mea e fai: e na ʻo le mea na amata e lena malo e oʻo i ai.',
  'It has ended already.': 'Ua uma ona muta.',
  'Nothing is left to end.': 'E leai se mea o totoe e faʻamutaina.',
  'An account asks up to {most} clients at a time.':
    'E oʻo i le {most} tagata e mafai ona talosaga i ai se account i le taimi e tasi.',
  'Take back those that nobody will answer, and ask again.':
    'Toe ave ia mea e leai se tasi o le a tali i ai, ona toe talosaga lea.',
  'There is no such request of yours that is still open.': 'E leai sau talosaga faʻapea o loʻo matala pea.',
  'Look at your list again: it may have been answered.': 'Toe vaʻai i lau lisi: atonu ua taliina.',
  'A link is on its way. It works for 10 minutes.': 'Ua lafo atu se soʻotaga (link). E aogā mo le 10 minute.',
  'If these belong together, a link is on its way.': 'ʻAfai e ōgatusa nei mea, ua lafo atu se soʻotaga (link).',
  'This link was used before. Ask for a new one.':
    'Ua uma ona faʻaaogāina lenei soʻotaga (link). Talosaga mai mo se isi.',
  'This link has ended. Ask for a new one.': 'Ua uma le taimi o lenei soʻotaga (link). Talosaga mai mo se isi.',
  'This link was asked for in another browser. Open it again and say whether you go on in this one.':
    'Na talosagaina lenei soʻotaga (link) i se isi browser. Toe tatala ma taʻu mai pe te faʻaauau i lenei.',
  'A code has eight letters and digits, like 7K3F-9QXM. It is in the mail, above the link.':
    'E valu mataʻitusi ma numera o se kode, e pei ʻo le 7K3F-9QXM. ʻO loʻo i le imeli, i luga aʻe o le soʻotaga (link).',
  'This is not the code of a mail that was asked for in this browser. Look again, or ask for a new mail.':
    'E lē ʻo le kode lenei o se imeli na talosagaina i lenei browser. Toe vaʻai, pe talosaga mai mo se imeli fou.',
  'A code works once, and only in the browser where the mail was asked for. Ask for a new mail here.':
    'E faʻatasi ona aogā se kode, ma e naʻo le browser na talosagaina ai le imeli. Talosaga mai i ʻī mo se imeli fou.',
  'This code has been used. Ask for a new mail.': 'Ua uma ona faʻaaogāina lenei kode. Talosaga mai mo se imeli fou.',
  'This code has ended: it works for 10 minutes. Ask for a new mail.':
    'Ua uma le taimi o lenei kode: e aogā mo le 10 minute. Talosaga mai mo se imeli fou.',
  'Too many wrong codes were typed before this one, so it has ended. Ask for a new mail.':
    'Ua tele naʻuā kode sese na taina aʻo leʻi oʻo i lenei, o lea ua muta ai. Talosaga mai mo se imeli fou.',
  'Many wrong codes came from your internet address. Use the link in the mail, or try again in an hour.':
    'Ua tele kode sese na o mai i lau fesoʻotaʻiga i le initaneti. Faʻaaogā le soʻotaga (link) i le imeli, pe toe taumafai i se itula.',
  'Many people at your internet address have begun here in the last minutes. Try again in {minutes} min, or sign in by e-mail.':
    'E toʻatele tagata i lau fesoʻotaʻiga i le initaneti na amata i ʻī i minute talu ai. Toe taumafai i le {minutes} minute, pe saini i totonu i le imeli.',
  'This is not a reference: one looks like AS-7K3F-9QXM-4.':
    'E lē ʻo se numera faʻasino (reference) lenei: e pei ʻo le AS-7K3F-9QXM-4.',
  'A letter or digit of this reference is not as it was given.':
    'E iai se mataʻitusi po ʻo se numera o lenei numera faʻasino (reference) e lē tutusa ma le mea na tuʻuina atu.',
  'This is the code by which a release is checked. The reference is another, as AS-7K3F-9QXM-4.':
    'ʻO le kode lenei e siaki ai se tatalaga (release). E ese le numera faʻasino (reference), e pei ʻo le AS-7K3F-9QXM-4.',
  'Copy it from the page, the paper or the mail, or compare it letter by letter.':
    'Kopi mai le itulau, le pepa po ʻo le imeli, pe faʻatusatusa mataʻitusi taʻitasi.',
};
