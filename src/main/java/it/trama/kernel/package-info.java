/** Floor 0. Answers for the values that every module speaks: results, periods, money, codes, who acts. Holds no behaviour of any one module. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package it.trama.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
