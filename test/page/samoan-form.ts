// The form of a declaration in Samoan, as somebody at a browser fills it in.
import { wizard as says } from '../../web/src/texts/sm/wizard.ts';
import { arrivalDay, DeclarationForm } from './declaration-form.ts';

export class SamoanForm extends DeclarationForm {
  override async start(): Promise<void> {
    await this.choose(says.regime.AS_TERRITORY);
    await this.page.getByRole('button', { name: says.start.start }).click();
    await this.asks(says.transport.heading);
  }

  override async goOn(): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^(${says.continue}|${says.check.goOn})`) }).click();
  }

  /** Everything up to the first line of goods, which is still empty. */
  async upToTheLine(): Promise<void> {
    await this.choose(says.mode.AIR);
    await this.goOn();
    await this.asks(says.shipment.heading);
    await this.page.getByLabel(says.shipment.arrivesOn).fill(arrivalDay());
    await this.page.getByLabel(says.shipment.airWaybill).fill('173-12345675');
    await this.goOn();
    await this.asks(says.who.heading);
    await this.choose(says.filerKind.PERSON);
    await this.page.getByLabel(says.who.name).fill('Tala Faleolo');
    await this.goOn();
    await this.asks(says.contact.heading);
    await this.page.getByLabel(says.contact.address).fill('Tafuna, Pusa 12');
    await this.goOn();
    await this.asks(says.purpose.heading);
    await this.choose(says.purpose.RESALE);
    await this.goOn();
    await this.asks(says.goods.heading);
    await this.page.getByRole('button', { name: says.goods.addFirst }).click();
    await this.asks(says.line.heading.replace('{{n}}', '1'));
  }

  async line(): Promise<void> {
    await this.page.getByLabel(says.line.description).fill('Araisa i taga e 20 kg');
    await this.page.getByLabel(says.line.quantity, { exact: true }).fill('40');
    await this.page.getByLabel(says.line.price).fill('1,250.00');
    await this.choose(says.category.NONE);
    await this.goOn();
    await this.asks(says.goods.heading);
  }

  override async documents(): Promise<void> {
    await this.goOn();
    await this.asks(says.documents.heading);
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
}
