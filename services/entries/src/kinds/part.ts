import { anyone, line, part } from '@landfall/service-kit';
import { FindForms } from './find-forms.js';

/** What each kind of entry asks. */
export const kindsPart = part({
  resolvers: [FindForms],
  access: {
    Query: { form: anyone, forms: anyone },
    types: {
      Form: line(
        anyone,
        'kind regime title hint heading isForGuests isForClients pages line lineInShort ownReference mostLines language isMachineMade',
      ),
      FormOwnReference: line(anyone, 'page shownWhen'),
      FormPage: line(anyone, 'name title heading hint help holds questions'),
      FormHelp: line(anyone, 'asks says'),
      FormQuestion: line(
        anyone,
        'name kind label hint inWords asks wordings choices from mostCharacters need neededWhen askedWhen ' +
          'shownWhen airWaybillWhen formerChoices inShort nothing isWithPrevious isInSeveralLines autofill isKeptAside',
      ),
      FormWording: line(anyone, 'when label hint'),
      FormChoice: line(anyone, 'value label hint'),
      FormCondition: line(anyone, 'question isOneOf isNoneOf unlessEveryLineSays'),
    },
  },
});
