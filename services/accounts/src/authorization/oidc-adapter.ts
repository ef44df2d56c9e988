import { isSandboxId } from '@landfall/service-kit';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import { MachineClientTable } from './machine-client.table.js';
import { OidcStateTable, type OidcStateRow } from './authorization.table.js';
import { hashSecret } from './client-secret.js';

/**
 * Where oidc-provider keeps what it must remember; its clients are the machines of brokers and importers. Outside of a
 * sandbox its machine, whose secret everybody knows, is no client, even where its row is kept.
 */
export const oidcAdapter =
  (orm: MikroORM, isSandbox: boolean) =>
  (model: string): Adapter =>
    model === 'Client' ? new ClientAdapter(orm, isSandbox) : new StateAdapter(orm, model);

class StateAdapter implements Adapter {
  constructor(
    private readonly orm: MikroORM,
    private readonly model: string,
  ) {}

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    await this.orm.em.fork().upsert(OidcStateTable, {
      model: this.model,
      id,
      payload: { ...payload },
      grantId: payload.grantId ?? null,
      uid: payload.uid ?? null,
      userCode: payload.userCode ?? null,
      expiresAt: expiresIn ? new Date(Date.now() + expiresIn * 1_000) : null,
    });
  }

  find = (id: string) => this.#one({ id });
  findByUid = (uid: string) => this.#one({ uid });
  findByUserCode = (userCode: string) => this.#one({ userCode });

  async consume(id: string): Promise<void> {
    const consumed = Math.floor(Date.now() / 1_000);
    await this.orm.em
      .fork()
      .execute(
        `update oidc_state set payload = payload || jsonb_build_object('consumed', ?::bigint) where model = ? and id = ?`,
        [consumed, this.model, id],
      );
  }

  async destroy(id: string): Promise<void> {
    await this.orm.em.fork().nativeDelete(OidcStateTable, { model: this.model, id });
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.orm.em.fork().nativeDelete(OidcStateTable, { grantId });
  }

  async #one(where: Partial<OidcStateRow>): Promise<AdapterPayload | undefined> {
    const row = await this.orm.em.fork().findOne(OidcStateTable, { model: this.model, ...where } as never);
    if (!row || (row.expiresAt && row.expiresAt.getTime() <= Date.now())) return undefined;
    return row.payload as AdapterPayload;
  }
}

/** Machine clients are read here and changed only by operations of this service. */
class ClientAdapter extends StateAdapter {
  constructor(
    private readonly records: MikroORM,
    private readonly isSandbox: boolean,
  ) {
    super(records, 'Client');
  }

  override find = async (clientId: string): Promise<AdapterPayload | undefined> => {
    const client = await this.records.em.fork().findOne(MachineClientTable, { clientId });
    const isRefused = isSandboxId(clientId) && !this.isSandbox;
    if (client && !isRefused) return asClient(clientId, client.secretHash);
    await hashSecret(clientId); // so that an unknown client takes as long to refuse as a wrong secret
    return undefined;
  };
}

const asClient = (clientId: string, secretHash: string): AdapterPayload => ({
  client_id: clientId,
  client_secret: secretHash,
  token_endpoint_auth_method: 'client_secret_basic',
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
});
