import { Migration } from '@mikro-orm/migrations';
import { mediaTypes } from '../storage/media-type.js';

const columns = [
  'alter table upload add column by_guest boolean not null default false',
  'alter table upload add column network text',
  'alter table document add column named_at timestamptz(3)',
];

const indexes = [
  'create index upload_of_account_by_end on upload (account_id, expires_at)',
  'create index upload_of_network on upload (network, expires_at) where network is not null',
  'create index document_unnamed on document (id) where named_at is null',
];

/** Names from before they had to end as their type. */
const endings = Object.entries(mediaTypes).map(
  ([mediaType, { endings: right }]) =>
    `update document set file_name = file_name || '.${right[0]}'
     where media_type = '${mediaType}' and file_name !~* '\\.(${right.join('|')})$'`,
);

/** Who sends and from which network, and which documents are named by anything. */
export class SharesOfUploads extends Migration {
  override up(): void {
    for (const statement of [...columns, ...indexes, ...endings]) this.addSql(statement);
    this.addSql(`update document set named_at = presented_at from presented_document where document_id = document.id`);
  }
}

export const sharesOfUploads = { name: '0004-shares-of-uploads', class: SharesOfUploads };
