package it.trama.platform.messenger;

/** Tells somebody outside something short. A body that has a gateway for SMS offers a bean of its own. */
public interface Messenger {

    enum Channel {
        MAIL,
        SMS
    }

    enum Outcome {
        SENT,
        /** Nothing is set up for this channel: somebody has to do it by hand. */
        NOT_SET_UP
    }

    /** One word to one address; {@code subject} only where the channel has one. */
    record Note(Channel channel, String address, String subject, String text) {}

    /**
     * @throws MessengerFailure when it did not work this time; the caller tries again later
     */
    Outcome send(Note note);
}
