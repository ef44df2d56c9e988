export { CannotStart } from './cannot-start.js';
export { createDatabases, type DatabaseRole } from './create-databases.js';
export { removeData } from './data-place.js';
export { livingOwner } from './one-owner.js';
export { freePort } from './free-port.js';
export { freshDatabase, type FreshDatabase } from './fresh-database.js';
export { type PasswordOf } from './role-password.js';
export { startPostgres, type Postgres, type PostgresOptions } from './start-postgres.js';
export { startTestPostgres } from './start-test-postgres.js';
