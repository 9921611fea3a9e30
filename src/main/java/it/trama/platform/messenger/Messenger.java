package it.trama.platform.messenger;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Tells somebody outside something. A body that has a gateway for SMS offers a bean of its own. */
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

    /** One word to one address; {@code subject} and files only where the channel has them. */
    record Note(Channel channel, String address, String subject, String text, List<Attached> files) {

        public Note(Channel channel, String address, String subject, String text) {
            this(channel, address, subject, text, List.of());
        }
    }

    /** @param type media type with its parameters, as the other side reads it */
    record Attached(String name, String type, Content content) {}

    /** Opened when the note is sent, perhaps more than once. */
    interface Content {
        InputStream open() throws IOException;
    }

    /**
     * @throws MessengerFailure when it did not work this time; the caller tries again later
     */
    Outcome send(Note note);
}
