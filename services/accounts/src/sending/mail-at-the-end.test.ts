// A service that ends while a mail server takes calls and says nothing.
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { serviceUnderTest } from '@landfall/service-kit/testing';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { accounts } from '../service.js';
import { MailTable } from '../mail/mail.table.js';
import { writeMail } from '../mail/write-mail.js';

test('accounts ends though mail waits for a server that does not answer, begins no other, and keeps all of it', async () => {
  const calls: Socket[] = [];
  const silent = createServer((socket) => void calls.push(socket.on('error', () => undefined)));
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const SMTP_URL = `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const it = await serviceUnderTest(accounts, {
    environment: { SMTP_URL, MAIL_FROM: 'Customs <no-reply@customs.example>' },
  });
  const called = once(silent, 'connection');
  for (let n = 0; n < 20; n += 1) {
    const filed = { template: 'filed', facts: { reference: 'AS-1111-1111-1', regime: 'AS_TERRITORY' } } as const;
    const mail = { ...filed, recipient: 'sina@example.ws', cause: `filed ${n}`, worthSendingMs: 3_600_000 };
    await it.service.orm.em.fork().transactional(async (sql) => writeMail(sql as SqlEntityManager, mail, new Date()));
  }
  await called;
  const kept = () => (it.service.orm.em.fork() as SqlEntityManager).find(MailTable, { sentAt: null, gaveUpAt: null });
  const waiting = await kept();
  expect(waiting.map(({ attempts }) => attempts).toSorted()).toEqual([...Array<number>(19).fill(0), 1]);
  await it.stop();
  expect(calls).toHaveLength(1);
  for (const socket of calls) socket.destroy();
  silent.close();
});
