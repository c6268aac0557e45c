-- the labels of a post, apart by semicolons
ALTER TABLE membership ADD tags VARCHAR(820) NOT NULL DEFAULT '';
