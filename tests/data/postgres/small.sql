-- The least that tests of PostgreSQL work on: two tables that refer to each other, and notes.
CREATE TABLE accounts (id int PRIMARY KEY, balance int NOT NULL);
CREATE TABLE moves (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, account int NOT NULL REFERENCES accounts,
    amount int NOT NULL, note text);
CREATE TABLE notes (id serial PRIMARY KEY, text text NOT NULL DEFAULT 'rien');
CREATE TABLE beats (id bigserial PRIMARY KEY, number int, at timestamptz NOT NULL DEFAULT clock_timestamp());
INSERT INTO accounts SELECT i, 1000 FROM generate_series(1, 50) i;
INSERT INTO moves (account, amount, note) SELECT i % 50 + 1, 0, 'ouverture n°' || i FROM generate_series(1, 600) i;
INSERT INTO notes (text) SELECT 'note ' || i FROM generate_series(1, 40) i;
