package it.trama.platform.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import it.trama.platform.messenger.Messenger.Attached;
import it.trama.platform.messenger.Messenger.Channel;
import it.trama.platform.messenger.Messenger.Note;
import it.trama.platform.messenger.Messenger.Outcome;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Against a real mail server on this machine. */
class AMailWithFilesTest {

    private static MailMessenger messenger(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        ObjectProvider<JavaMailSender> provider = new ObjectProvider<>() {
            @Override
            public Stream<JavaMailSender> stream() {
                return Stream.of(sender);
            }

            @Override
            public JavaMailSender getIfAvailable() {
                return sender;
            }
        };
        return new MailMessenger(provider, "127.0.0.1", "ufficio@prova.it");
    }

    @Test
    void arrives_with_each_file_and_its_kind() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            var file = new Attached(
                    "seduta.ics",
                    "text/calendar; charset=UTF-8; method=REQUEST",
                    () -> new ByteArrayInputStream("BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8)));
            var note = new Note(Channel.MAIL, "sindaco@prova.it", "Più città", "Convocazione", List.of(file));
            assertThat(messenger(server.getSmtp().getPort()).send(note)).isEqualTo(Outcome.SENT);
            var arrived = server.getReceivedMessages()[0];
            assertThat(arrived.getSubject()).isEqualTo("Più città");
            var part = ((MimeMultipart) arrived.getContent()).getBodyPart(1);
            assertThat(part.getFileName()).isEqualTo("seduta.ics");
            assertThat(part.getContentType()).contains("text/calendar", "method=REQUEST");
        } finally {
            server.stop();
        }
    }
}
