CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL PRIMARY KEY
);

CREATE TABLE users (
    id INTEGER PRIMARY KEY,
    email VARCHAR(255) NOT NULL UNIQUE,
    display_name VARCHAR(120) NOT NULL,
    locale VARCHAR(8) NOT NULL,
    role VARCHAR(16) NOT NULL CHECK (role IN ('user', 'support', 'ops')),
    password_hash VARCHAR(128) NOT NULL,
    is_active BOOLEAN NOT NULL,
    created_at DATETIME NOT NULL,
    last_seen_at DATETIME
);

CREATE TABLE subscriptions (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    plan VARCHAR(16) NOT NULL,
    status VARCHAR(16) NOT NULL,
    price_cents INTEGER NOT NULL,
    currency CHAR(3) NOT NULL,
    started_at DATETIME NOT NULL,
    ended_at DATETIME
);

CREATE TABLE quota_usage (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    day DATE NOT NULL,
    messages_used INTEGER NOT NULL,
    messages_limit INTEGER NOT NULL,
    UNIQUE (user_id, day)
);

CREATE TABLE conversations (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    persona VARCHAR(40) NOT NULL,
    title VARCHAR(200),
    created_at DATETIME NOT NULL
);

CREATE TABLE messages (
    id INTEGER PRIMARY KEY,
    conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    author VARCHAR(16) NOT NULL CHECK (author IN ('user', 'assistant')),
    body TEXT NOT NULL,
    tokens INTEGER NOT NULL,
    created_at DATETIME NOT NULL
);

CREATE TABLE natal_charts (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    label VARCHAR(120) NOT NULL,
    born_at DATETIME NOT NULL,
    latitude REAL NOT NULL,
    longitude REAL NOT NULL,
    time_zone VARCHAR(64) NOT NULL,
    positions JSON NOT NULL,
    wheel BLOB
);

CREATE TABLE privacy_requests (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    kind VARCHAR(16) NOT NULL CHECK (kind IN ('export', 'delete')),
    status VARCHAR(16) NOT NULL CHECK (status IN ('requested', 'processing', 'completed', 'failed')),
    requested_at DATETIME NOT NULL,
    completed_at DATETIME,
    error TEXT
);

CREATE TABLE accounts (
    id INTEGER PRIMARY KEY,
    user_id INTEGER REFERENCES users (id),
    kind VARCHAR(16) NOT NULL CHECK (kind IN ('customer', 'revenue', 'gateway')),
    currency CHAR(3) NOT NULL,
    balance_cents INTEGER NOT NULL
);

-- Double entry: the two entries of a transfer cancel out, so the sum over all of them is 0 at any commit.
CREATE TABLE ledger_entries (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    transfer VARCHAR(16) NOT NULL,
    amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
    booked_at DATETIME NOT NULL
);

CREATE INDEX ix_subscriptions_user_id ON subscriptions (user_id);
CREATE INDEX ix_conversations_user_id ON conversations (user_id, created_at);
CREATE INDEX ix_messages_conversation_id ON messages (conversation_id);
CREATE INDEX ix_natal_charts_user_id ON natal_charts (user_id);
CREATE INDEX ix_privacy_requests_user_id ON privacy_requests (user_id);
CREATE INDEX ix_ledger_entries_account_id ON ledger_entries (account_id);

CREATE VIEW active_subscriptions AS
    SELECT users.id AS user_id, users.email, subscriptions.plan, subscriptions.started_at
    FROM subscriptions JOIN users ON users.id = subscriptions.user_id
    WHERE subscriptions.status = 'active';
