// The form of a declaration in Samoan, as somebody at a browser fills it in.
import { wizard as says } from '../../web/src/texts/sm/wizard.ts';
import { arrivalDay, DeclarationForm } from './declaration-form.ts';

const toldInSamoan = `{ form(kind: TERRITORY_DECLARATION) {
  title pages { name heading questions { name label choices { value label } } } line { name label choices { value label } } } }`;

interface Asked {
  name: string;
  label: string;
  choices: { value: string; label: string }[];
}

export class SamoanForm extends DeclarationForm {
  #title = '';
  #pages: { name: string; heading: string; questions: Asked[] }[] = [];
  #line: Asked[] = [];

  override async start(): Promise<void> {
    await this.#read();
    await this.choose(this.#title);
    await this.page.getByRole('button', { name: says.start.start }).click();
    await this.asks(this.#heading('transport'));
  }

  override async goOn(): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^(${says.continue}|${says.check.goOn})`) }).click();
  }

  /** Everything up to the first line of goods, which is still empty. */
  async upToTheLine(): Promise<void> {
    await this.choose(this.choice('modeOfTransport', 'AIR'));
    await this.goOn();
    await this.asks(this.#heading('shipment'));
    await this.page.getByLabel(this.#label('arrivesOn')).fill(arrivalDay());
    await this.page.getByLabel(this.#label('billOfLading')).fill('173-12345675');
    await this.page.getByLabel(this.#label('freightUsd')).fill('45.00');
    await this.goOn();
    await this.asks(this.#heading('who'));
    await this.choose(this.choice('filerKind', 'PERSON'));
    await this.page.getByLabel(this.#label('filerName')).fill('Tala Faleolo');
    await this.goOn();
    await this.asks(this.#heading('contact'));
    await this.page.getByLabel(this.#label('filerAddress'), { exact: true }).fill('Tafuna, Pusa 12');
    await this.goOn();
    await this.asks(this.#heading('purpose'));
    await this.choose(this.choice('purpose', 'RESALE'));
    await this.goOn();
    await this.asks(this.#heading('goods'));
    await this.page.getByRole('button', { name: says.goods.addFirst }).click();
    await this.asks(says.line.heading.replace('{{n}}', '1'));
  }

  async line(): Promise<void> {
    await this.page.getByLabel(this.#label('description')).fill('Araisa i taga e 20 kg');
    await this.page.getByLabel(this.#label('quantity'), { exact: true }).fill('40');
    await this.page.getByLabel(this.#label('purchasePriceUsd')).fill('1,250.00');
    await this.choose(this.choice('category', 'NONE'));
    await this.goOn();
    await this.asks(this.#heading('goods'));
  }

  override async documents(): Promise<void> {
    await this.goOn();
    await this.asks(this.#heading('documents'));
    await this.page.getByRole('button', { name: says.documents.without }).click();
    await this.asks(says.check.heading);
  }

  override async check(): Promise<void> {
    await this.goOn();
    await this.asks(says.certify.heading);
  }

  override async certify(): Promise<void> {
    await this.page.getByRole('button', { name: says.certify.file }).click();
  }

  /** What is asked, in the words in which the platform tells it to who reads Samoan. */
  async #read(): Promise<void> {
    const headers = { 'accept-language': 'sm' };
    const { origin } = new URL(this.page.url());
    const answer = await this.page.request.post(`${origin}/graphql`, { headers, data: { query: toldInSamoan } });
    const { title, pages, line } = (await answer.json()).data.form;
    [this.#title, this.#pages, this.#line] = [title, pages, line];
  }

  #heading(page: string): string {
    return this.#pages.find(({ name }) => name === page)!.heading;
  }

  #asked(question: string): Asked {
    return [...this.#pages.flatMap(({ questions }) => questions), ...this.#line].find(({ name }) => name === question)!;
  }

  #label(question: string): string {
    return this.#asked(question).label;
  }

  choice(question: string, value: string): string {
    return this.#asked(question).choices.find((choice) => choice.value === value)!.label;
  }
}
