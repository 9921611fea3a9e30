package it.trama.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.kernel.Actor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AMenuOfSevenTest {

    private record At(int order) implements MenuEntry {

        @Override
        public String text() {
            return "platform.menu";
        }

        @Override
        public String path() {
            return "/" + order;
        }

        @Override
        public String icon() {
            return "user";
        }

        @Override
        public boolean visibleTo(Actor actor) {
            return true;
        }
    }

    private static List<MenuEntry> at(int... orders) {
        return IntStream.of(orders).<MenuEntry>mapToObj(At::new).toList();
    }

    @Test
    void a_short_menu_stays_whole() {
        assertThat(ShellFactory.daily(at(0, 10, 20, 76, 77, 80, 85))).isEqualTo(7);
    }

    @Test
    void of_a_long_one_the_tools_stand_apart() {
        assertThat(ShellFactory.daily(at(0, 10, 20, 30, 40, 76, 77, 80))).isEqualTo(5);
    }

    @Test
    void and_never_more_than_seven_entries_come_first() {
        assertThat(ShellFactory.daily(at(0, 5, 10, 15, 20, 25, 30, 40, 50, 80))).isEqualTo(7);
    }
}
