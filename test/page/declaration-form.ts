// The form of a declaration as somebody at a browser fills it in.
import type { Page } from 'playwright-core';

/** A line of goods as typed. */
export interface TypedLine {
  description: string;
  quantity: string;
  price: string;
  category?: string;
  /** Of an alcoholic beverage. */
  ofDrink?: { drink: string; litres: string; strength: string };
  isUsedMachine?: boolean;
}

export const rice: TypedLine = { description: 'Rice in sacks of 20 kg', quantity: '40', price: '1,250.00' };

/** A day near enough to file for. */
export const arrivalDay = (): string => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

/** The questions of a declaration into American Samoa, one method for what each of them asks. */
export class DeclarationForm {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Begins as a guest, and waits for the first question. */
  async start(): Promise<void> {
    await this.choose('American Samoa');
    await this.page.getByRole('button', { name: 'Start' }).click();
    await this.asks('How do the goods arrive?');
  }

  async asks(question: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: question }).waitFor();
  }

  async goOn(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Continue|Go on)/ }).click();
  }

  async reference(): Promise<string> {
    return new URL(this.page.url()).pathname.split('/')[2]!;
  }

  async transport(): Promise<void> {
    await this.choose('By air, as cargo');
    await this.goOn();
    await this.asks('About the shipment');
  }

  async shipment(): Promise<void> {
    await this.page.getByLabel('Day of arrival').fill(arrivalDay());
    await this.page.getByLabel('Flight').fill('HA 465');
    await this.page.getByLabel('Number of the air waybill').fill('173-12345675');
    await this.page.getByLabel('Freight').fill('45.00');
    await this.goOn();
    await this.asks('Who are you?');
  }

  async who(name = 'Tala Faleolo'): Promise<void> {
    await this.choose('For myself');
    await this.page.getByLabel('Your name').fill(name);
    await this.goOn();
    await this.asks('How can Customs reach you?');
  }

  async contact({ email = '' } = {}): Promise<void> {
    await this.page.getByLabel('Address', { exact: true }).fill('Tafuna, PO Box 12');
    if (email) await this.page.getByLabel('E-mail address').fill(email);
    await this.goOn();
    await this.asks('What are the goods for?');
  }

  async purpose(purpose = 'To sell'): Promise<void> {
    await this.choose(purpose);
    await this.goOn();
    await this.asks('The goods');
  }

  async addLine(line: TypedLine): Promise<void> {
    const { description, quantity, price, category = 'None of these', ofDrink, isUsedMachine } = line;
    await this.page.getByRole('button', { name: /^Add (more )?goods/ }).click();
    await this.asks(/^Goods, line/);
    await this.page.getByLabel('What are they?').fill(description);
    await this.page.getByLabel('How many').fill(quantity);
    await this.page.getByLabel('What was paid for them').fill(price);
    await this.choose(category);
    if (ofDrink) await this.drink(ofDrink);
    if (isUsedMachine) await this.choose(/^A used vehicle, machine or appliance/);
    await this.goOn();
    await this.asks('The goods');
  }

  async drink({ drink, litres, strength }: NonNullable<TypedLine['ofDrink']>): Promise<void> {
    await this.page.getByLabel('Which drink is it?').selectOption(drink);
    await this.page.getByLabel('Litres in all').fill(litres);
    await this.page.getByLabel('Strength in % by volume').fill(strength);
  }

  async goods(...lines: TypedLine[]): Promise<void> {
    for (const line of lines) await this.addLine(line);
    await this.goOn();
    await this.asks('Invoices and other documents');
  }

  async documents(): Promise<void> {
    await this.goOn();
    await this.asks('Check your answers');
  }

  async check(): Promise<void> {
    await this.goOn();
    await this.asks('Certify and file');
  }

  async certify(): Promise<void> {
    await this.choose(/^I certify/);
    await this.page.getByRole('button', { name: 'File now' }).click();
    await this.asks('Your declaration is filed');
  }

  /** Everything up to the page where the goods are listed. */
  async upToTheGoods(): Promise<void> {
    await this.start();
    await this.transport();
    await this.shipment();
    await this.who();
    await this.contact();
    await this.purpose();
  }

  /** Everything up to the page where answers are checked. */
  async upToTheCheck(...lines: TypedLine[]): Promise<void> {
    await this.upToTheGoods();
    await this.goods(...(lines.length ? lines : [rice]));
    await this.documents();
  }

  /** Waits until everything typed is stored. */
  async saved(): Promise<void> {
    await this.page.getByText(/^Saved \d{1,2}:\d\d/).waitFor();
  }

  async choose(label: string | RegExp): Promise<void> {
    // The control itself lies off the screen: its label is what is seen, and pressed.
    await this.page.locator('label').filter({ hasText: label }).click();
  }

  /** Goes on with the Tab key until what has the focus is called so. */
  async tabTo(name: string | RegExp): Promise<void> {
    // Keys reach nothing while the page is still blank.
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    for (let pressed = 0; pressed < 60; pressed++) {
      const called = await this.page.evaluate<string>(nameOfFocused);
      if (typeof name === 'string' ? called === name : name.test(called)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The focus never came to ${name}`);
  }

  async typeInto(name: string | RegExp, text: string): Promise<void> {
    await this.tabTo(name);
    await this.page.keyboard.type(text);
  }

  /** The first of some radio buttons has the focus by Tab; `down` chooses below it. */
  async chooseByKeyboard(first: string | RegExp, down = 0): Promise<void> {
    await this.tabTo(first);
    await this.page.keyboard.press('Space');
    for (let pressed = 0; pressed < down; pressed++) await this.page.keyboard.press('ArrowDown');
  }

  /** Everything up to the page where the goods are listed, with no other key than those of a keyboard. */
  async upToTheGoodsByKeyboard(): Promise<void> {
    const enter = () => this.page.keyboard.press('Enter');
    await this.chooseByKeyboard(/^Goods for American Samoa/);
    await this.tabTo('Start');
    await enter();
    await this.asks('How do the goods arrive?');
    await this.chooseByKeyboard(/^By air/);
    await enter();
    await this.asks('About the shipment');
    await this.typeInto('Day of arrival', arrivalDay());
    await this.typeInto(/^Number of the air waybill/, '173-12345675');
    await this.typeInto(/^Freight/, '45.00');
    await enter();
    await this.asks('Who are you?');
    await this.chooseByKeyboard('For myself');
    await this.typeInto('Your name', 'Tala Faleolo');
    await enter();
    await this.asks('How can Customs reach you?');
    await this.typeInto('Address', 'Tafuna, PO Box 12');
    await this.tabTo('Continue');
    await enter();
    await this.asks('What are the goods for?');
    await this.chooseByKeyboard(/^Personal use/, 1);
    await enter();
    await this.asks('The goods');
  }

  async lineByKeyboard({ description, quantity, price }: TypedLine): Promise<void> {
    await this.tabTo('Add goods');
    await this.page.keyboard.press('Enter');
    await this.asks(/^Goods, line/);
    await this.typeInto('What are they?', description);
    await this.typeInto('How many', quantity);
    await this.typeInto('What was paid for them', price);
    await this.chooseByKeyboard('None of these');
    await this.page.keyboard.press('Enter');
  }
}

// Asked in the page.
const nameOfFocused = `(() => {
  const focused = document.activeElement;
  const text = focused?.labels?.[0]?.textContent ?? focused?.textContent ?? '';
  return text.replace(/\\(optional\\)/, '').trim();
})()`;
