package it.trama.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The limits of the house: read from the source itself, so nothing escapes them by being compiled away. */
class SizeBudgetsTest {

    private static final int FILE = 250;
    private static final int METHOD = 30;
    private static final int TEST_METHOD = 25;
    private static final int CONSTRUCTOR = 6;
    private static final int RECORD = 7;
    private static final int PACKAGE = 20;

    private static List<Path> files(String root, String... endings) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(root))) {
            return all.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .toList();
        }
    }

    @Test
    void no_file_is_longer_than_one_can_hold() throws IOException {
        var long_ = new ArrayList<String>();
        for (Path file : files("src", ".java", ".jte", ".sql", ".css", ".js")) {
            long lines = Files.readString(file, StandardCharsets.UTF_8).lines().count();
            if (lines > FILE) {
                long_.add(file + ": " + lines);
            }
        }
        assertThat(long_).isEmpty();
    }

    @Test
    void no_package_holds_more_than_twenty_types() throws IOException {
        Map<Path, Long> byPackage = files("src/main/java", ".java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(byPackage)
                .isNotEmpty()
                .allSatisfy(
                        (folder, types) -> assertThat(types).as("%s", folder).isLessThanOrEqualTo(PACKAGE));
    }

    @Test
    void methods_constructors_and_records_stay_small() throws IOException {
        assertThat(oversized("src/main/java", METHOD)).isEmpty();
        assertThat(oversized("src/test/java", TEST_METHOD)).isEmpty();
    }

    private static List<String> oversized(String root, int methodLines) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var found = new ArrayList<String>();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var sources = manager.getJavaFileObjectsFromPaths(files(root, ".java"));
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("--release", "25"), null, sources);
            for (CompilationUnitTree unit : task.parse()) {
                new Measure(unit, Trees.instance(task), methodLines, found).scan(unit, null);
            }
        }
        return found;
    }

    private static final class Measure extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final Trees trees;
        private final int methodLines;
        private final List<String> found;

        Measure(CompilationUnitTree unit, Trees trees, int methodLines, List<String> found) {
            this.unit = unit;
            this.trees = trees;
            this.methodLines = methodLines;
            this.found = found;
        }

        private long lines(Tree tree) {
            var positions = trees.getSourcePositions();
            var lineMap = unit.getLineMap();
            return lineMap.getLineNumber(positions.getEndPosition(unit, tree))
                    - lineMap.getLineNumber(positions.getStartPosition(unit, tree))
                    + 1;
        }

        private void note(String what, Tree tree, long size) {
            long line =
                    unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
            found.add("%s:%d %s %d".formatted(Path.of(unit.getSourceFile().getName()), line, what, size));
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getBody() != null && lines(method) > methodLines) {
                note("lines of " + method.getName(), method, lines(method));
            }
            return super.visitMethod(method, null);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (type.getKind() == Tree.Kind.RECORD) {
                long components = type.getMembers().stream()
                        .filter(member -> member instanceof VariableTree variable
                                && !variable.getModifiers().getFlags().contains(Modifier.STATIC))
                        .count();
                if (components > RECORD) {
                    note("record components", type, components);
                }
            }
            if (type.getKind() == Tree.Kind.CLASS) {
                constructors(type);
            }
            return super.visitClass(type, null);
        }

        private void constructors(ClassTree type) {
            for (Tree member : type.getMembers()) {
                if (member instanceof MethodTree method
                        && method.getReturnType() == null
                        && method.getParameters().size() > CONSTRUCTOR) {
                    note(
                            "constructor parameters",
                            method,
                            method.getParameters().size());
                }
            }
        }
    }
}
