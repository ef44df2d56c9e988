/** The section of docs/operating.md that takes a new operator from an empty machine to a first release. */
export const firstDay = `## A first day

On a machine with Linux, git, and Node 20 or newer with npm, as root. It takes the name \`customs.example.gov\` (which
must lead to this machine) and the user, paths and addresses below for yours.

### 1. Code that only root can change

Put the clone at \`/opt/landfall\`, readable by everybody, and build it once:

\`\`\`sh
umask 022
git clone YOUR-CLONE-URL /opt/landfall
cd /opt/landfall
npm ci
npm run build
\`\`\`

From here on nothing writes there. After each update run \`npm ci && npm run build\` again, while Landfall is stopped.

### 2. A user and a data folder

\`\`\`sh
useradd --system --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin landfall
install -d -o landfall -g landfall -m 700 /var/lib/landfall
\`\`\`

All data lie in that folder. Started as root instead, Landfall runs its Postgres as \`nobody\` and opens what it made for
passing (\`chmod o+x\`); where a folder above is closed, it does not start and names the command that opens it.

### 3. Settings

Put them into \`/etc/landfall.env\`:

\`\`\`sh
PUBLIC_URL=https://customs.example.gov
SMTP_URL=smtps://user:password@mail.example.gov
MAIL_FROM="Customs <no-reply@example.gov>"
FIRST_ADMIN_EMAIL=administrator@example.gov
DATA_DIR=/var/lib/landfall
TRUSTED_PROXIES=127.0.0.1
AUTHORITY_FILE=/etc/landfall/authority.json
\`\`\`

What that last file says stands on every page and in mails: your name, seal, help, telephone, counters, privacy
statement. Copy the example and make it yours; without the setting every page says that no authority has set its name.

\`\`\`sh
cp -r /opt/landfall/examples/authority /etc/landfall
chmod -R a+rX /etc/landfall
\`\`\`

Take \`isExample\` out of it: with it, a production refuses to start. A file that is wrong is refused at the start too, in a
sentence that names each place. [What the authority says](#what-the-authority-says) lists what it holds.

\`\`\`sh
chown root:landfall /etc/landfall.env
chmod 640 /etc/landfall.env
\`\`\`

### 4. A proxy that speaks TLS

It passes on to \`127.0.0.1:4000\`, with WebSockets, without keeping answers back, and says who asks in
\`X-Forwarded-For\`. With Caddy that is all of \`/etc/caddy/Caddyfile\`, and Caddy gets the certificate:

\`\`\`
customs.example.gov {
	reverse_proxy 127.0.0.1:4000 {
		flush_interval -1
	}
}
\`\`\`

With nginx it is a server with your certificate:

\`\`\`nginx
map $http_upgrade $connection_upgrade {
    default upgrade;
    ''      close;
}
server {
    listen 443 ssl;
    server_name customs.example.gov;
    ssl_certificate     /etc/ssl/customs.example.gov.pem;
    ssl_certificate_key /etc/ssl/customs.example.gov.key;
    client_max_body_size 12m;
    location / {
        proxy_pass http://127.0.0.1:4000;
        proxy_http_version 1.1;
        proxy_set_header Host $http_host;
        proxy_set_header X-Forwarded-For $remote_addr;
        proxy_set_header Upgrade $http_upgrade;
        proxy_set_header Connection $connection_upgrade;
        proxy_buffering off;
        proxy_request_buffering off;
        proxy_read_timeout 1h;
    }
}
\`\`\`

### 5. Start it

By a supervisor, so that it runs again after a fault and after a reboot. The unit
[\`examples/systemd/landfall.service\`](../examples/systemd/landfall.service) is **untested**; it has the paths above:

\`\`\`sh
cp /opt/landfall/examples/systemd/landfall.service /etc/systemd/system/
systemctl daemon-reload
systemctl enable --now landfall
journalctl -u landfall
\`\`\`

Or by hand, in the foreground:

\`\`\`sh
su -s /bin/sh landfall -c 'set -a; . /etc/landfall.env; cd /opt/landfall && exec npm run start:production'
\`\`\`

It says \`Landfall runs at https://customs.example.gov\`. What is wrong with a setting or a file it says in one sentence,
and does not start. When Postgres ends, it is started again up to three times in ten minutes; then Landfall ends too, and
the supervisor starts it.

### 6. The first administrator

\`FIRST_ADMIN_EMAIL\` has a mail with a link, good for 24 hours and once. Open it, press “Go on”, and open “Administration”
on the home page. If no mail came, look into the log for \`a mail was not taken\`, mend \`SMTP_URL\`, and start again:
each start sends a new link until one was used.

### 7. Ports with officers

Under “Invite somebody” give each person an e-mail, a name, roles, and the ports where they work: \`ASPPG\` is Pago Pago,
\`3201\` Honolulu. A port needs an Officer, who decides, and a Cashier, who takes payments; one person may be both. A
Supervisor sees who holds what, an Analyst counts. Each is sent a link; who comes late asks for another at \`/sign-in\`.

A port takes filings once an Officer is invited for it. While it has none, who files there is refused and told which ports
do take filings.

### 8. A first declaration

In a browser where nobody is signed in, press “Start a declaration” on the home page, for air cargo at Pago Pago, answer
the questions, and file. It appears in the officer's “Queue of reviews” by itself. The officer opens it, claims it, chooses
“Release” and a reason, and decides. The cashier finds it under “Cashier”, takes the payment and records it. On the
filer's page it is then released, without loading it again.

### 9. A backup restored elsewhere

Write a set while Landfall runs, as the user that it runs as (make \`/backups\` for that user first), and copy it to another
machine on which steps 1 and 2 were done:

\`\`\`sh
install -d -o landfall -g landfall -m 700 /backups
su -s /bin/sh landfall -c 'cd /opt/landfall && DATA_DIR=/var/lib/landfall npm run backup -- /backups/first'
\`\`\`

There, give what was copied to that user, since whoever copied it owns it and nobody else may read it. Restore it into the
empty data folder, and start as in step 5. “Backing up and restoring” below says the rest:

\`\`\`sh
chown -R landfall:landfall /backups
su -s /bin/sh landfall -c 'cd /opt/landfall && DATA_DIR=/var/lib/landfall npm run restore -- /backups/first'
\`\`\`

`;
