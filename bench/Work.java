import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the program and its database cost the machine, whoever else works on it: read from /proc. */
final class Work {

    private static final double MILLIS_PER_TICK = 10;
    private static final int PARENT = 1;
    private static final int OWN = 11;
    private static final int OF_THE_DEAD = 13;

    private final String program;
    private final String database;

    Work(String program, String database) {
        this.program = program;
        this.database = database;
    }

    /** Processor time so far of the program, of the database's processes and of those that ended, in milliseconds. */
    double millis() {
        long ticks = ticks(program, OWN) + ticks(database, OWN) + ticks(database, OF_THE_DEAD);
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                String id = process.getFileName().toString();
                String[] fields = fields(id);
                if (fields.length > OF_THE_DEAD && fields[PARENT].equals(database)) {
                    ticks += ticks(id, OWN);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ticks * MILLIS_PER_TICK;
    }

    private static long ticks(String id, int first) {
        String[] fields = fields(id);
        return fields.length > first + 1 ? Long.parseLong(fields[first]) + Long.parseLong(fields[first + 1]) : 0;
    }

    /** From the state on: the name before it may hold blanks. */
    private static String[] fields(String id) {
        try {
            String stat = Files.readString(Path.of("/proc", id, "stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        } catch (IOException e) {
            return new String[0]; // ended meanwhile
        }
    }

    /** Resident memory of the program in MB. */
    long resident() {
        try {
            return Files.readAllLines(Path.of("/proc", program, "status")).stream()
                            .filter(line -> line.startsWith("VmRSS"))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
