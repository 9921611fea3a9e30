package it.trama.platform.messenger;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Fallback;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Mail through the server that the operator named (TRAMA_MAIL_HOST); no other channel. */
@Component
@Fallback
public class MailMessenger implements Messenger {

    private final ObjectProvider<JavaMailSender> sender;
    private final String host;
    private final String from;

    public MailMessenger(
            ObjectProvider<JavaMailSender> sender,
            @Value("${spring.mail.host:}") String host,
            @Value("${TRAMA_MAIL_FROM:}") String from) {
        this.sender = sender;
        this.host = host;
        this.from = from;
    }

    @Override
    public Outcome send(Note note) {
        JavaMailSender mail = sender.getIfAvailable();
        if (note.channel() != Channel.MAIL || host.isBlank() || from.isBlank() || mail == null) {
            return Outcome.NOT_SET_UP;
        }
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(note.address());
        message.setSubject(note.subject());
        message.setText(note.text());
        try {
            mail.send(message);
            return Outcome.SENT;
        } catch (MailException e) {
            throw new MessengerFailure(e.getClass().getSimpleName(), e);
        }
    }
}
