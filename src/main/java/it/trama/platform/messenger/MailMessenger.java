package it.trama.platform.messenger;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Fallback;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
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
        try {
            mail.send(message(mail, note));
            return Outcome.SENT;
        } catch (MailException | MessagingException e) {
            throw new MessengerFailure(e.getClass().getSimpleName(), e);
        }
    }

    private MimeMessage message(JavaMailSender mail, Note note) throws MessagingException {
        MimeMessage message = mail.createMimeMessage();
        var helper = new MimeMessageHelper(message, !note.files().isEmpty(), StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(note.address());
        helper.setSubject(note.subject());
        helper.setText(note.text());
        for (Attached file : note.files()) {
            helper.addAttachment(file.name(), () -> file.content().open(), file.type());
        }
        return message;
    }
}
