-- Why a payment failed: the bank took it back, a check bounced, a slip of the hand.
ALTER TABLE payments ADD COLUMN problem VARCHAR(500) NOT NULL DEFAULT '';
