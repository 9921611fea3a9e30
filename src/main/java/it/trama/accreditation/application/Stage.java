package it.trama.accreditation.application;

import java.util.Arrays;
import java.util.List;

/** Where an application stands. */
enum Stage {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    /** The body has been asked for more, until a day. */
    COMPLETION,
    /** Each requirement has its outcome; the resolution decides. */
    REVIEWED,
    ADMITTED,
    REFUSED,
    WITHDRAWN;

    enum Who {
        BODY,
        OFFICE
    }

    /** The only ways from one to another, and whose they are; each is kept with who and when. */
    enum Move {
        SUBMIT(Who.BODY, SUBMITTED),
        WITHDRAW(Who.BODY, WITHDRAWN),
        TAKE_UP(Who.OFFICE, IN_REVIEW),
        ASK(Who.OFFICE, COMPLETION),
        COMPLETE(Who.BODY, IN_REVIEW),
        /** The day has passed and the body has not answered. */
        RESUME(Who.OFFICE, IN_REVIEW),
        CONCLUDE(Who.OFFICE, REVIEWED),
        REOPEN(Who.OFFICE, IN_REVIEW),
        ADMIT(Who.OFFICE, ADMITTED),
        REFUSE(Who.OFFICE, REFUSED);

        private final Who who;
        private final Stage to;

        Move(Who who, Stage to) {
            this.who = who;
            this.to = to;
        }

        Who who() {
            return who;
        }

        Stage to() {
            return to;
        }

        boolean startsAt(Stage stage) {
            return switch (this) {
                case SUBMIT -> stage == DRAFT;
                case WITHDRAW -> stage == SUBMITTED || stage == IN_REVIEW || stage == COMPLETION || stage == REVIEWED;
                case TAKE_UP -> stage == SUBMITTED;
                case ASK, CONCLUDE -> stage == IN_REVIEW;
                case COMPLETE, RESUME -> stage == COMPLETION;
                case REOPEN, ADMIT, REFUSE -> stage == REVIEWED;
            };
        }
    }

    List<Move> moves(Who who) {
        return Arrays.stream(Move.values())
                .filter(move -> move.who() == who && move.startsAt(this))
                .toList();
    }

    /** Nothing happens to it any more. */
    boolean ended() {
        return this == ADMITTED || this == REFUSED || this == WITHDRAWN;
    }
}
