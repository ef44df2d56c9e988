import { act, acted, networkOf, systemCaller, type RunningService, type ServiceSettings } from '@landfall/service-kit';
import type { FastifyRequest } from 'fastify';
import { createHmac, hkdfSync } from 'node:crypto';
import { networkShare } from './shares.js';
import { UploadTable, type UploadRow } from './upload.table.js';

/**
 * Counts an upload against the network that its first bytes come from, once. False when that network has sent as much
 * within a day as it may: then nothing is counted.
 */
export async function chargeNetwork(service: RunningService, upload: UploadRow, address: string): Promise<boolean> {
  if (upload.network !== null) return true;
  const { settings } = service;
  const network = pseudonymOf(address, settings);
  const share = networkShare(upload.byGuest, settings.SHARED_NETWORKS.timesOf(address));
  return act(service.contextFor(systemCaller('documents')), async ({ em }) => {
    await em.execute(`select pg_advisory_xact_lock(hashtextextended('uploads from ' || ?, 0))`, [network]);
    const [sent] = await em.execute<{ files: number; bytes: string }[]>(
      `select count(*)::int as files, coalesce(sum(size_bytes), 0) as bytes from upload
       where network = ? and by_guest = ? and expires_at > now()`,
      [network, upload.byGuest],
    );
    const { files, bytes } = sent!;
    if (files + 1 > share.files || Number(bytes) + upload.sizeBytes > share.bytes) return acted(false);
    await em.nativeUpdate(UploadTable, { id: upload.id }, { network });
    return acted(true);
  });
}

/** The address that a request came from, by the gateway's word, which comes last. */
export const addressOf = ({ headers, ip }: FastifyRequest): string =>
  String(headers['x-forwarded-for'] ?? ip)
    .split(',')
    .at(-1)!
    .trim();

/** A network is told apart from others and not told: where people write from is nobody's business here. */
function pseudonymOf(address: string, { SERVICE_KEY }: Pick<ServiceSettings, 'SERVICE_KEY'>): string {
  const secret = Buffer.from(String(SERVICE_KEY['d']), 'base64url');
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'landfall networks of uploads', 32));
  return createHmac('sha256', key).update(networkOf(address)).digest('base64url');
}
