/** Floor 1. Answers for the ground that modules stand on: database, web shell, files and keys, the command line. Knows nothing of people or money. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "kernel")
@NullMarked
package it.trama.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
